import { type Call, link, localName } from "../call/call.ts";
import type { Name } from "../cloud/names.ts";
import type { Status, StatusCategoryKey } from "../cloud/site.ts";
import { representScope } from "./scope.ts";

interface Category {
  id: number;
  colorName: string;
  name: Name;
}

/** The three categories of every Jira, whose keys no language changes. */
export const categories: { readonly [key in StatusCategoryKey]: Category } = {
  new: {
    id: 2,
    colorName: "blue-gray",
    name: { english: "To Do", translations: { es: "Por hacer", de: "Zu erledigen", fr: "À faire" } },
  },
  indeterminate: {
    id: 4,
    colorName: "yellow",
    name: { english: "In Progress", translations: { es: "En curso", de: "In Arbeit", fr: "En cours" } },
  },
  done: {
    id: 3,
    colorName: "green",
    name: { english: "Done", translations: { es: "Listo", de: "Fertig", fr: "Terminé" } },
  },
};

export function representStatus(call: Call, status: Status): object {
  const category = categories[status.category];
  return {
    self: link(call, `status/${status.id}`),
    description: "",
    iconUrl: `${call.site.baseUrl}/`,
    name: localName(call, status.name),
    untranslatedName: status.name.english,
    id: status.id,
    statusCategory: {
      self: link(call, `statuscategory/${category.id}`),
      id: category.id,
      key: status.category,
      colorName: category.colorName,
      name: localName(call, category.name),
    },
    ...representScope(status.scope),
  };
}

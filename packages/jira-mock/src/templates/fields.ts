import type { Name } from "../cloud/names.ts";
import type { Field } from "../cloud/site.ts";

/** The kinds of custom fields that integrations look for, by the `schema.custom` that is the same on every site. */
const kinds = {
  "Story Points": { type: "number", custom: "com.atlassian.jira.plugin.system.customfieldtypes:float" },
  "Story point estimate": { type: "number", custom: "com.pyxis.greenhopper.jira:jsw-story-points" },
  Sprint: { type: "array", items: "json", custom: "com.pyxis.greenhopper.jira:gh-sprint" },
  "Epic Link": { type: "any", custom: "com.pyxis.greenhopper.jira:gh-epic-link" },
  "Epic Name": { type: "string", custom: "com.pyxis.greenhopper.jira:gh-epic-label" },
  "Parent Link": { type: "any", custom: "com.atlassian.jpo:jpo-custom-field-parent" },
  Rank: { type: "any", custom: "com.pyxis.greenhopper.jira:gh-lexo-rank" },
  Severity: { type: "option", custom: "com.atlassian.jira.plugin.system.customfieldtypes:select" },
  Flagged: {
    type: "array",
    items: "option",
    custom: "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes",
  },
} as const;

/** In JQL, fields of general types are also known as `Story Points[Number]`. */
const clauseTypes: { readonly [name: string]: string } = {
  "Story Points": "Number",
  Flagged: "Checkboxes",
  Severity: "Dropdown",
};

/** A custom field of a well-known kind, with its number on one site. */
export function customField(name: keyof typeof kinds, number: number): Field {
  const withType = clauseTypes[name] ? [`${name}[${clauseTypes[name]}]`] : [];
  return {
    id: `customfield_${number}`,
    name: { english: name },
    schema: { ...kinds[name], customId: number },
    clauseNames: [`cf[${number}]`, name, ...withType],
    orderable: true,
    searchable: true,
  };
}

/** The system fields, which are the same on every site. */
export function systemFields(): Field[] {
  return [
    system("issuekey", { english: "Key", translations: { es: "Clave" } }, undefined, {
      clauseNames: ["id", "issue", "issuekey", "key"],
    }),
    system("issuetype", { english: "Issue Type", translations: { es: "Tipo de Incidencia" } }, "issuetype", {
      clauseNames: ["issuetype", "type"],
    }),
    system("project", { english: "Project", translations: { es: "Proyecto" } }, "project"),
    system("parent", { english: "Parent", translations: { es: "Principal" } }, undefined),
    system("summary", { english: "Summary", translations: { es: "Resumen" } }, "string"),
    system("description", { english: "Description", translations: { es: "Descripción" } }, "string"),
    system("status", { english: "Status", translations: { es: "Estado" } }, "status"),
    system("priority", { english: "Priority", translations: { es: "Prioridad" } }, "priority"),
    system("resolution", { english: "Resolution", translations: { es: "Resolución" } }, "resolution"),
    system("labels", { english: "Labels", translations: { es: "Etiquetas" } }, "array", { items: "string" }),
    system("assignee", { english: "Assignee", translations: { es: "Persona asignada" } }, "user"),
    system("reporter", { english: "Reporter", translations: { es: "Informador" } }, "user"),
    system("duedate", { english: "Due date", translations: { es: "Fecha de vencimiento" } }, "date", {
      clauseNames: ["due", "duedate"],
    }),
    system("created", { english: "Created", translations: { es: "Creada" } }, "datetime", {
      clauseNames: ["created", "createdDate"],
    }),
    system("updated", { english: "Updated", translations: { es: "Actualizada" } }, "datetime", {
      clauseNames: ["updated", "updatedDate"],
    }),
    system(
      "issuelinks",
      { english: "Linked Issues", translations: { es: "Incidencias enlazadas" } },
      "array",
      {
        items: "issuelinks",
        clauseNames: [],
      },
    ),
    system("comment", { english: "Comment", translations: { es: "Comentario" } }, "comments-page"),
  ];
}

interface SystemFieldOptions {
  items?: string;
  clauseNames?: string[];
}

function system(id: string, name: Name, type: string | undefined, options: SystemFieldOptions = {}): Field {
  const { items, clauseNames = [id] } = options;
  const schema = type === undefined ? undefined : { type, ...(items && { items }), system: id };
  const orderable = !["issuekey", "parent", "project", "status", "created", "updated"].includes(id);
  return { id, name, clauseNames, orderable, searchable: id !== "parent", ...(schema && { schema }) };
}

import { cause as fieldRequired } from "../causes/field-required.ts";
import type { NamedFinding } from "../named-report.ts";
import { anyOf } from "../site/names.ts";
import { type Examination, findingAt } from "./examination.ts";
import { addition } from "./fixes.ts";
import type { TypeScreen } from "./type-screen.ts";

/** What every work item has, what Jira fills in, and what programs set without a mapping. */
const known: ReadonlySet<string> = new Set([
  ...["project", "issuetype", "summary", "reporter"],
  ...["description", "priority", "labels", "assignee"],
]);

/** Finds the fields that Jira requires for a new work item, but that the configuration does not map. */
export function fieldsRequired(examination: Examination, screens: readonly TypeScreen[]): NamedFinding[] {
  const mapped = Object.values(examination.config.customFields);
  const required = screens
    .flatMap(({ fields }) => fields)
    .filter(({ id, mustBeGiven }) => mustBeGiven && !known.has(id) && !mapped.includes(id));
  return [...new Map(required.map(({ id, name }) => [id, name]))].flatMap(([id, name]) => {
    const [first, ...others] = screens.filter(({ fields }) =>
      fields.some((field) => field.id === id && field.mustBeGiven),
    );
    if (!first) return [];
    const types = anyOf([first, ...others].map(({ type }) => type));
    return [
      findingAt(examination, `issue_types/${first.word}`, fieldRequired, {
        message: `Map “${name}” (${id}) in custom_fields, and always set it; Jira refuses a new ${types} without it.`,
        fixes: mappingFixes(examination, name, id),
      }),
    ];
  });
}

/** Adds the field above the mapped ones, under a word made from its name. */
function mappingFixes(examination: Examination, name: string, id: string) {
  const { customFields, origins } = examination.config;
  const [neighbour] = Object.keys(customFields);
  const word = wordFor(name);
  if (neighbour === undefined || word === undefined || Object.hasOwn(customFields, word)) return [];
  const place = origins.get(`custom_fields/${neighbour}`);
  return addition(examination, place, { yaml: word, variable: word }, id);
}

/** The name in the style of the other words, such as `business_value`; nothing if no Latin letter starts it. */
function wordFor(name: string): string | undefined {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return /^[a-z]/.test(words[0] ?? "") ? words.join("_") : undefined;
}

import { type MappingName, scalarOf, sections } from "../../settings/sections.ts";
import { isFieldId } from "../../values/field-id.ts";
import { jiraNames } from "../../values/jira-names.ts";
import { isProjectKey } from "../../values/project-key.ts";

// What the name and the value of a line tell of where it belongs.

/** Whether a name that is also a setting's can be one of people's own in an open mapping, by its value. */
export function isOwnName(mapping: MappingName, name: string, value: string): boolean {
  if (mapping === "custom_fields") return /^customfield_/.test(value) || isFieldId(value);
  return sections[mapping].open && /^\p{L}/u.test(value) && !isSurelySetting(name, value);
}

/** Whether a setting can hardly be another program's: a text with a name of two words, or what only Jira has. */
export function isSurelySetting(name: string, value: string): boolean {
  const { type } = scalarOf({ section: "settings", key: name });
  return (
    (name.includes("_") && type === "string") ||
    /jira|atlassian/i.test(value) ||
    (name === "project" && isProjectKey(value))
  );
}

/** The same for an entry of a mapping. */
export function isSurelyEntry(mapping: MappingName | undefined, value: string): boolean {
  const names = mapping && mapping !== "custom_fields" ? jiraNames[mapping] : [];
  return /^customfield_\d/.test(value) || names.includes(value);
}

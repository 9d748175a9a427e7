import { type MappingName, scalarOf, sections } from "../../settings/sections.ts";
import { isFieldId } from "../../values/field-id.ts";
import { jiraNames } from "../../values/jira-names.ts";
import { isProjectKey } from "../../values/project-key.ts";

// Says by the name and the value of a line where it may belong.

/** Whether a name that is also a setting's can be the author's own name in an open mapping, by its value. */
export function isOwnName(mapping: MappingName, name: string, value: string): boolean {
  if (mapping === "custom_fields") return /^customfield_/.test(value) || isFieldId(value);
  return sections[mapping].open && /^\p{L}/u.test(value) && !isSurelySetting(name, value);
}

/**
 * Whether a setting can hardly be another program's: text with a name of two words, or something that only Jira has.
 */
export function isSurelySetting(name: string, value: string): boolean {
  const { type } = scalarOf({ section: "settings", key: name });
  return (
    (name.includes("_") && type === "string") ||
    /jira|atlassian/i.test(value) ||
    (name === "project" && isProjectKey(value))
  );
}

/** Whether an entry of a mapping can hardly be another program's. */
export function isSurelyEntry(mapping: MappingName | undefined, value: string): boolean {
  const names = mapping && mapping !== "custom_fields" ? jiraNames[mapping] : [];
  return /^customfield_\d/.test(value) || names.includes(value);
}

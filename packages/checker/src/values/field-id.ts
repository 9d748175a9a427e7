import { forms, systemFields } from "../generated/format.ts";

const customFieldId = new RegExp(`^${forms.customFieldId}$`);

/** Whether a text is the ID of a field that the site has numbered. */
export function isCustomFieldId(text: string): boolean {
  return customFieldId.test(text);
}

/** Whether a text is the ID of a field: a numbered one, or one of Jira's own. */
export function isFieldId(text: string): boolean {
  return isCustomFieldId(text) || systemFields.includes(text);
}

import { forms, systemFields } from "../generated/format.ts";

const customFieldId = new RegExp(`^${forms.customFieldId}$`);

/** Whether a text is the ID of a custom field. */
export function isCustomFieldId(text: string): boolean {
  return customFieldId.test(text);
}

/** Whether a text is the ID of a custom field or a system field. */
export function isFieldId(text: string): boolean {
  return isCustomFieldId(text) || systemFields.includes(text);
}

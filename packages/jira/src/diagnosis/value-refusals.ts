/** How Jira refuses a value in the wrong form, of a system field and of a custom field alike. */
export const valueRefusals: readonly string[] = [
  "operation value must be a ",
  "operation value must be an array",
  "data was not a",
  "specify a valid 'id' or 'name' for",
];

/** The type of a body that has files. */
export const form = "multipart/form-data";

/** The type that curl sends by default. */
export const plainFormType = "application/x-www-form-urlencoded";

/** The types of a body that is one configuration; YAML's other names are in https://www.rfc-editor.org/rfc/rfc9512 */
export const textTypes: readonly string[] = [
  plainFormType,
  "text/plain",
  "text/yaml",
  "application/yaml",
  "application/x-yaml",
  "text/x-yaml",
  "application/json",
];

/** The type of a body that has files. */
export const form = "multipart/form-data";

/** The types of a body that is one configuration; the first is what curl sends unasked. */
export const textTypes: readonly string[] = [
  "application/x-www-form-urlencoded",
  "text/plain",
  "text/yaml",
  "application/yaml",
  "application/x-yaml",
  "application/json",
];

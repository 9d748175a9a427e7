/** Data with what its receiver should know about the request; just the data when there is nothing to know. */
export function withWarnings(data: object, warnings: readonly string[]): object {
  return warnings.length > 0 ? { ...data, warnings } : data;
}

/** Adds warnings about the request to data, if there are any. */
export function withWarnings(data: object, warnings: readonly string[]): object {
  return warnings.length > 0 ? { ...data, warnings } : data;
}

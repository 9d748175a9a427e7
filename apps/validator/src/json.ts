/** JSON as the API writes it: laid out for people, and ending with a newline, since it is often read in a terminal. */
export function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

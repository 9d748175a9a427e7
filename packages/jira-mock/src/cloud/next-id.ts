/** An id that none of these things has: one more than the greatest, from 10000 on, as Jira counts. */
export function nextId(things: readonly { id: string }[]): string {
  return String(things.reduce((greatest, { id }) => Math.max(greatest, Number(id)), 9999) + 1);
}

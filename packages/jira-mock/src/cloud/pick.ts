/** Things of the site by their ids, in the order of the ids. */
export function pick<Thing extends { id: string }>(
  things: readonly Thing[],
  ids: readonly string[],
): Thing[] {
  return ids.flatMap((id) => things.find((thing) => thing.id === id) ?? []);
}

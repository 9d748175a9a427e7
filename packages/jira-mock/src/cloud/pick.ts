/** Items of the site by their ids, in the order of the ids. */
export function pick<Item extends { id: string }>(items: readonly Item[], ids: readonly string[]): Item[] {
  return ids.flatMap((id) => items.find((item) => item.id === id) ?? []);
}

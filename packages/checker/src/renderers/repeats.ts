/**
 * Tells apart what would have the same name, where a service shows only the first of a name: several missing keys in one
 * place, or two files of one name.
 *
 * @returns how often a name was there before
 */
export function repeats(): (name: string) => number {
  const seen = new Map<string, number>();
  return (name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before;
  };
}

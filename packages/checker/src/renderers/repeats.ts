/**
 * Counts equal names, for services that show only the first of them: several missing keys in one place, or two files
 * with the same name.
 *
 * @returns a function that says how often a name occurred before
 */
export function repeats(): (name: string) => number {
  const seen = new Map<string, number>();
  return (name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before;
  };
}

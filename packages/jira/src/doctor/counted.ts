/** "no type", "1 type", "2 types". */
export function counted(things: object, noun: string): string {
  const { length } = Object.keys(things);
  return `${length || "no"} ${length === 1 || length === 0 ? noun : plural(noun)}`;
}

function plural(noun: string): string {
  if (noun.endsWith("y")) return `${noun.slice(0, -1)}ies`;
  return `${noun}${noun.endsWith("s") ? "es" : "s"}`;
}

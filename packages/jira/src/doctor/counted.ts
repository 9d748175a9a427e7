/** "no type", "1 type", "2 types". */
export function counted(things: object, noun: string): string {
  const { length } = Object.keys(things);
  return `${length || "no"} ${noun}${length === 1 || length === 0 ? "" : noun.endsWith("s") ? "es" : "s"}`;
}

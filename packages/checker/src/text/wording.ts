/** "a", "a or b", "a, b or c". */
export function alternatives(words: readonly string[]): string {
  return joined(words, "or");
}

/** "a", "a and b", "a, b and c". */
export function enumeration(words: readonly string[]): string {
  return joined(words, "and");
}

function joined(words: readonly string[], conjunction: string): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** "1 day", "2 days". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

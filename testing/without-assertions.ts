const escaped = String.raw`\\(?:[pP]\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[\s\S])`;
const set = String.raw`\[(?:\\[\s\S]|[^\]\\])*\]`;
const token = new RegExp(
  String.raw`${escaped}|${set}|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\{\d+(?:,\d*)?\}|[\s\S]`,
  "g",
);
const oneCharacter = new RegExp(String.raw`^(?:${escaped}|${set}|[^\\[\]()|*+?{}^$.])$`);
const lookbehind = new RegExp(
  String.raw`^\(\?<([=!])((?:${escaped}|${set}|\((?:${escaped}|${set}|[^()])*\)|[^()])*)\)(.*)$`,
  "s",
);
const assertion = /^(?:\(\?<?[=!]|\\[bB1-9])$/;
/** Counts of ten and more, and counts without an upper bound. */
const largeCount = /^\{(?:\d\d+|\d+,(?:\d\d+)?)\}$/;
const unbounded = /^(?:[*+]|\{\d+,\})$/;

/** The alternatives of a pattern. A search tries one after the other, and takes as long as all of them together. */
export function alternativesOf(pattern: string): string[] {
  const alternatives = [""];
  let depth = 0;
  for (const part of tokensOf(pattern)) {
    if (part.startsWith("(")) depth += 1;
    else if (part === ")") depth -= 1;
    if (part === "|" && depth === 0) alternatives.push("");
    else alternatives.push(alternatives.pop() + part);
  }
  return alternatives;
}

/** A pattern with the lookbehind at its start as an ordinary part, which is matched first. */
export function withoutLookbehind(pattern: string): string {
  const [, sign, inside = "", rest = ""] = lookbehind.exec(pattern) ?? [];
  if (sign === "=") return `(?:${inside})${rest}`;
  return sign === "!" && oneCharacter.test(inside) ? `(?:^|${inverted(inside)})${rest}` : pattern;
}

/** Whether a pattern has an assertion or a backreference. */
export function hasAssertion(pattern: string): boolean {
  return tokensOf(pattern).some((part) => assertion.test(part));
}

/**
 * A pattern without assertions or large counts, which takes at least as long on every text. It tries the content of an
 * assertion in the same place, without effect, continues as if the assertion held, and fails at the end as if it did
 * not, because it needs a character that no text has. So a search takes every way through the pattern, even those that
 * assertions would prevent.
 */
export function withoutAssertions(pattern: string): string {
  const parts = tokensOf(pattern);
  const groups: string[] = [];
  let at = 0;
  return `(?:${body()})\uFFFF`;

  function body(): string {
    let text = "";
    for (let part = parts[at++]; part !== undefined && part !== ")"; part = parts[at++]) {
      if (part.startsWith("(")) text += group(part);
      else if (/^\\[1-9]$/.test(part)) text += `(?:${groups[Number(part[1]) - 1]})`;
      else if (largeCount.test(part)) text += part.startsWith("{0") ? "*" : "+";
      else if (part !== "$" && !assertion.test(part)) text += part;
    }
    return text;
  }

  function group(opening: string): string {
    const isCapturing = opening === "(" || /^\(\?<\w/.test(opening);
    const index = isCapturing ? groups.push("") - 1 : -1;
    const inner = body();
    if (isCapturing) groups[index] = inner;
    if (!assertion.test(opening)) return `(?:${inner})`;
    // A bounded assertion takes no more time in a longer text.
    if (!tokensOf(inner).some((part) => unbounded.test(part))) return "";
    if (opening.startsWith("(?<")) throw new Error(`Give each (?<…) in ${pattern} an end.`);
    return `(?:(?:${inner})\uFFFE|)`;
  }
}

function inverted(character: string): string {
  if (character.startsWith("[^")) return `[${character.slice(2)}`;
  return character.startsWith("[") ? `[^${character.slice(1)}` : `[^${character}]`;
}

function tokensOf(pattern: string): string[] {
  return pattern.match(token) ?? [];
}

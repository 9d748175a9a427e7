import { findSecrets } from "./find-secrets.ts";

const longestName = 40;
/** What may stand between words, and before a symbol of Ruby. */
const separators = /^:|[-_. ]+/;
/** One word, or several in camel case, with a short number at the end. */
const words = /^[A-Za-z]?[a-z]*(?:[A-Z][a-z]+)*[A-Z]{0,3}[0-9]{0,2}$|^[A-Z]+[0-9]{0,2}$/;
const shortestWord = 3;

/**
 * A key's or a variable's name, if it may be shown. It can be a token that somebody pasted in the wrong place, so only
 * what is made of words is ever repeated.
 */
export function shownName(name: string): string | undefined {
  return name.length <= longestName && isMadeOfWords(name) && findSecrets(name).length === 0
    ? name
    : undefined;
}

/** Words are longer than the runs of one case between the capitals and digits of a random text. */
function isMadeOfWords(name: string): boolean {
  const parts = name.split(separators);
  const wordCount = parts.reduce(
    (count, part) => count + (part.match(/[A-Z]+[a-z]*|[a-z]+|[0-9]+/g)?.length ?? 0),
    0,
  );
  return parts.every((part) => words.test(part)) && name.length >= shortestWord * (wordCount - 1);
}

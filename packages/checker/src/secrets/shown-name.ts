import { findSecrets } from "./find-secrets.ts";

const maxNameLength = 40;
/** What separates words; also the colon of a Ruby symbol. */
const separators = /^:|[-_. ]+/;
/** One word, or several in camel case, with a short number at the end. */
const words = /^[A-Za-z]?[a-z]*(?:[A-Z][a-z]+)*[A-Z]{0,3}[0-9]{0,2}$|^[A-Z]+[0-9]{0,2}$/;
const minWordLength = 3;

/**
 * The name of a key or a variable, if it may be shown. It can be a token that somebody pasted in the wrong place, so
 * only names that are made of words are repeated.
 */
export function shownName(name: string): string | undefined {
  return name.length <= maxNameLength && isMadeOfWords(name) && findSecrets(name).length === 0
    ? name
    : undefined;
}

/** In a random text, capitals and digits break the letters into runs that are shorter than words. */
function isMadeOfWords(name: string): boolean {
  const parts = name.split(separators);
  const wordCount = parts.reduce(
    (count, part) => count + (part.match(/[A-Z]+[a-z]*|[a-z]+|[0-9]+/g)?.length ?? 0),
    0,
  );
  return parts.every((part) => words.test(part)) && name.length >= minWordLength * (wordCount - 1);
}

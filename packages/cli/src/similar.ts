import { nearest } from "@jira-config/checker";

const maxGuesses = 5;

/**
 * The ids that may be meant: one that is spelled nearly the same, or else those whose id and title contain every word.
 */
export function similar(asked: string, known: readonly { id: string; title: string }[]): string[] {
  const guess = nearest(
    asked,
    known.map(({ id }) => id),
  );
  if (guess) return [guess];
  const words = asked.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const found = known.filter(({ id, title }) => {
    const about = `${id} ${title}`.toLowerCase();
    return words.length > 0 && words.every((word) => about.includes(word));
  });
  return found.slice(0, maxGuesses).map(({ id }) => id);
}

import { alternatives } from "@jira-config/checker";
import type { NameSeen } from "./seen.ts";

/** What a configured name is on the site. */
export interface Match<T> {
  thing: T;
  /** It is the English name of something that the account sees by another. */
  isTranslated: boolean;
}

/** Finds a name in the account's language or in English; Jira does not tell capitals from small letters in names. */
export function findByName<T extends NameSeen>(name: string, things: readonly T[]): Match<T> | undefined {
  const wanted = name.toLowerCase();
  const exact = things.find((thing) => thing.name.toLowerCase() === wanted);
  if (exact) return { thing: exact, isTranslated: false };
  const english = things.find((thing) => thing.untranslatedName?.toLowerCase() === wanted);
  return english && { thing: english, isTranslated: true };
}

/** Whether names come in English anyway; `es_ES` is a locale. */
export function isEnglish(locale: string | undefined): boolean {
  return locale === undefined || locale.startsWith("en");
}

/** The names as part of a sentence, each once: "Bug, Story or Task". */
export function listed(things: readonly NameSeen[]): string {
  return alternatives([...new Set(things.map(({ name }) => name))]);
}

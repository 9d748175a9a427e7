import { alternatives, enumeration } from "@jira-config/checker";
import type { LocalizedName } from "./entity.ts";

/** What a configured name stands for on the site. */
export interface Match<T> {
  entity: T;
  /** It is the English name, and the account sees a translated one. */
  isTranslated: boolean;
}

/** Finds a name in the account's language or in English. Names in Jira are not case-sensitive. */
export function findByName<T extends LocalizedName>(
  name: string,
  entities: readonly T[],
): Match<T> | undefined {
  const wanted = name.toLowerCase();
  const exact = entities.find((entity) => entity.name.toLowerCase() === wanted);
  if (exact) return { entity: exact, isTranslated: false };
  const english = entities.find((entity) => entity.untranslatedName?.toLowerCase() === wanted);
  return english && { entity: english, isTranslated: true };
}

/** Whether names come in English anyway. A locale is, for example, `es_ES`. */
export function isEnglish(locale: string | undefined): boolean {
  return locale === undefined || locale.startsWith("en");
}

/** The names, each once: "Bug, Story or Task". */
export function anyOf(entities: readonly LocalizedName[]): string {
  return alternatives(distinctNames(entities));
}

/** The names, each once: "Bug, Story and Task". */
export function allOf(entities: readonly LocalizedName[]): string {
  return enumeration(distinctNames(entities));
}

function distinctNames(entities: readonly LocalizedName[]): string[] {
  return [...new Set(entities.map(({ name }) => name))];
}

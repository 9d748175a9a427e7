import { objectsOf, textIn } from "./answer-parts.ts";

/** A name of Jira's, in the language of the account and in English. */
export interface LocalizedName {
  name: string;
  /** The English name; absent where Jira gives none. */
  untranslatedName?: string | undefined;
}

/** Something on the site with an id: a type, a status, a priority, a field. */
export interface Entity extends LocalizedName {
  id: string;
}

/**
 * Everything in an answer that has an id and a name.
 *
 * @param more reads further properties
 * @throws {ConfigurationError} when they are not as Jira documents them
 */
export function entitiesIn<T extends object, More extends object = object>(
  entities: readonly T[],
  more: (entity: T) => More = () => ({}) as More,
): (Entity & More)[] {
  return objectsOf(entities).flatMap((entity) => {
    const id = textIn(entity, "id");
    const name = textIn(entity, "name");
    if (id === undefined || name === undefined) return [];
    const { untranslatedName } = entity as { untranslatedName?: unknown };
    const english = typeof untranslatedName === "string" ? untranslatedName : undefined;
    return [{ id, name, untranslatedName: english, ...more(entity as T) }];
  });
}

import { objectsOf, textIn } from "./answered.ts";

/** A name of Jira's, in the language of the account and in English. */
export interface NameSeen {
  name: string;
  /** The English name; absent where Jira gives none. */
  untranslatedName?: string | undefined;
}

/** A thing with an id. */
export interface Seen extends NameSeen {
  id: string;
}

/**
 * The things of an answer that have an id and a name, with more of each where asked for.
 *
 * @throws {ConfigurationError} when they are not as Jira documents them
 */
export function seenIn<T extends object, More extends object = object>(
  things: readonly T[],
  more: (thing: T) => More = () => ({}) as More,
): (Seen & More)[] {
  return objectsOf(things).flatMap((thing) => {
    const id = textIn(thing, "id");
    const name = textIn(thing, "name");
    if (id === undefined || name === undefined) return [];
    const { untranslatedName } = thing as { untranslatedName?: unknown };
    const english = typeof untranslatedName === "string" ? untranslatedName : undefined;
    return [{ id, name, untranslatedName: english, ...more(thing as T) }];
  });
}

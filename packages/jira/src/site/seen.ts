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

/** What Jira's answers say of a thing with a name; jira.js leaves every part of it optional. */
export interface Answered {
  id?: string | undefined;
  name?: string | undefined;
  untranslatedName?: unknown;
}

/** The things of an answer that have an id and a name, with more of each where asked for. */
export function seenIn<T extends Answered, More extends object = object>(
  things: readonly T[],
  more: (thing: T) => More = () => ({}) as More,
): (Seen & More)[] {
  return things.flatMap((thing) => {
    const { id, name, untranslatedName } = thing;
    if (id === undefined || name === undefined) return [];
    const english = typeof untranslatedName === "string" ? untranslatedName : undefined;
    return [{ id, name, untranslatedName: english, ...more(thing) }];
  });
}

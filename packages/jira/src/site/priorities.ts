import type { Client } from "jira.js/core";
import { type CreatableType, type CreateScreen, createScreen } from "./create-screen.ts";
import { type Seen, seenIn } from "./seen.ts";

/**
 * The priorities that a new work item may have. `/priority/search` would want an administrator's scope.
 *
 * @param locale the account's, such as `es_ES`
 * @returns nothing when new work items of the type have no priority
 */
export async function allowedPriorities(
  client: Client,
  type: CreatableType,
  locale: string | undefined,
): Promise<Seen[] | undefined> {
  return withEnglishNames(await readPriorities(client, type), client, type, locale);
}

/** The field may be on any page of a long screen. */
async function readPriorities(client: Client, type: CreatableType): Promise<Seen[] | undefined> {
  for (let startAt = 0; ; ) {
    const screen = await createScreen(client, type, startAt);
    const found = prioritiesOn(screen);
    if (found || screen.isComplete) return found;
    startAt += screen.fields.length;
  }
}

/** The priorities on a screen that has been read, with names in the account's language. */
export function prioritiesOn({ fields }: CreateScreen): Seen[] | undefined {
  const field = fields.find(({ id }) => id === "priority");
  return field && seenIn(field.allowedValues);
}

/** Create metadata gives names in the account's language alone; those of another are asked for once more in English. */
export async function withEnglishNames(
  native: Seen[] | undefined,
  client: Client,
  type: CreatableType,
  locale: string | undefined,
): Promise<Seen[] | undefined> {
  if (!native || locale === undefined || locale.startsWith("en")) return native;
  const english = await readPriorities(inEnglish(client), type);
  return native.map((one) => ({ ...one, untranslatedName: english?.find(({ id }) => id === one.id)?.name }));
}

/** Jira gives English names when it is forced to: https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-headers */
function inEnglish(client: Client): Client {
  const english = { "accept-language": "en", "x-force-accept-language": "true" };
  return {
    sendRequest: (request) => client.sendRequest({ ...request, headers: { ...request.headers, ...english } }),
  };
}

import type { Client } from "jira.js/core";
import { getCreateIssueMetaIssueTypeId } from "../endpoints.ts";
import { type Seen, seenIn } from "./seen.ts";

const mostFields = 200;

/** A type of work items in a space (project), whose fields may differ from those of other types. */
export interface CreatableType {
  projectIdOrKey: string;
  issueTypeId: string;
}

/**
 * The priorities that a new work item may have. Create metadata is the one place where a token that may only read and
 * write work items can see a space's own priorities; `/priority/search` wants an administrator's scope. The names come
 * in the account's language, so those of another language are asked for once more in English.
 *
 * @param locale the account's, such as `es_ES`
 * @returns nothing when new work items of the type have no priority
 */
export async function allowedPriorities(
  client: Client,
  type: CreatableType,
  locale: string | undefined,
): Promise<Seen[] | undefined> {
  const native = await prioritiesOf(client, type);
  if (!native || locale === undefined || locale.startsWith("en")) return native;
  const english = await prioritiesOf(inEnglish(client), type);
  return native.map((one) => ({ ...one, untranslatedName: english?.find(({ id }) => id === one.id)?.name }));
}

async function prioritiesOf(client: Client, type: CreatableType): Promise<Seen[] | undefined> {
  const { fields = [] } = await getCreateIssueMetaIssueTypeId(client, { ...type, maxResults: mostFields });
  const field = fields.find(({ fieldId }) => fieldId === "priority");
  return field && seenIn((field.allowedValues ?? []) as readonly { id?: string; name?: string }[]);
}

/** Jira gives English names when it is forced to: https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-headers */
function inEnglish(client: Client): Client {
  const english = { "accept-language": "en", "x-force-accept-language": "true" };
  return {
    sendRequest: (request) => client.sendRequest({ ...request, headers: { ...request.headers, ...english } }),
  };
}

import type { Client } from "jira.js/core";
import { cause as permissionMissing } from "../causes/permission-missing.ts";
import { getEditIssueMeta, getIssue } from "../endpoints.ts";
import { errorOf } from "../transport/failure.ts";
import { objectIn, objectsIn } from "./answer-parts.ts";
import { type CreatableType, type CreateScreen, createScreen } from "./create-screen.ts";
import { type Entity, entitiesIn } from "./entity.ts";
import { isEnglish } from "./names.ts";
import { editWorkItems } from "./needed-permissions.ts";

/**
 * The priorities that a new work item may have. `/priority/search` would want an administrator's scope.
 *
 * @returns nothing when new work items of the type have no priority
 */
export async function creatablePriorities(
  client: Client,
  type: CreatableType,
): Promise<Entity[] | undefined> {
  // The field may be on any page of a long screen.
  for (let startAt = 0; ; ) {
    const screen = await createScreen(client, type, startAt);
    const found = prioritiesOn(screen);
    if (found || screen.isComplete) return found;
    startAt += screen.fields.length;
  }
}

/** The priorities on a screen that has been read. */
export function prioritiesOn({ fields }: CreateScreen): Entity[] | undefined {
  const field = fields.find(({ id }) => id === "priority");
  return field && entitiesIn(field.allowedValues);
}

/**
 * The priorities that a work item may be given.
 *
 * @returns nothing when it can have none
 * @throws {PermissionError} when the account may not edit it, for which Jira answers that it has no fields
 */
export async function editablePriorities(
  client: Client,
  issueIdOrKey: string,
): Promise<Entity[] | undefined> {
  const fields = objectIn(await getEditIssueMeta(client, { issueIdOrKey }), "fields") ?? {};
  if (Object.keys(fields).length === 0)
    throw errorOf(
      `Ask an administrator for the permission “${editWorkItems.name}”, unless the space (project) is archived; Jira lets this account change nothing in ${issueIdOrKey}.`,
      { failure: permissionMissing },
    );
  const priority = objectIn(fields, "priority");
  return priority && entitiesIn(objectsIn(priority, "allowedValues"));
}

/** The priority that a work item has. */
export async function priorityOf(client: Client, issueIdOrKey: string): Promise<Entity[]> {
  const issue = await getIssue(client, { issueIdOrKey, fields: ["priority"] });
  const priority = objectIn(objectIn(issue, "fields") ?? {}, "priority");
  return entitiesIn(priority ? [priority] : []);
}

/** Reads priorities; the client decides in which language. */
export type ReadPriorities = (client: Client) => Promise<Entity[] | undefined>;

/**
 * Adds the English names. Jira gives the names of priorities only in the language of the account, so if that is another
 * one, they are read a second time.
 *
 * @param locale the account's, such as `es_ES`
 */
export async function withEnglishNames(
  native: Entity[] | undefined,
  client: Client,
  locale: string | undefined,
  read: ReadPriorities,
): Promise<Entity[] | undefined> {
  if (!native || isEnglish(locale)) return native;
  const english = await read(inEnglish(client));
  return native.map((one) => ({ ...one, untranslatedName: english?.find(({ id }) => id === one.id)?.name }));
}

/** With these headers, Jira gives English names: https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#special-headers */
function inEnglish(client: Client): Client {
  const english = { "accept-language": "en", "x-force-accept-language": "true" };
  return {
    sendRequest: (request) => client.sendRequest({ ...request, headers: { ...request.headers, ...english } }),
  };
}

import type { Client } from "jira.js/core";
import { getAllStatuses } from "../endpoints.ts";
import { objectIn, objectsIn, objectsOf, textIn } from "./answer-parts.ts";
import { type Entity, entitiesIn } from "./entity.ts";

/** A status, with the category that is the same on every site and in every language. */
export interface Status extends Entity {
  category: string | undefined;
}

/** The statuses in the workflows of a space (project), each once. */
export async function workflowStatuses(client: Client, projectIdOrKey: string): Promise<Status[]> {
  const types = await getAllStatuses(client, { projectIdOrKey });
  const statuses = objectsOf(types).flatMap((type) => objectsIn(type, "statuses"));
  const all = entitiesIn(statuses, (status) => ({
    category: textIn(objectIn(status, "statusCategory") ?? {}, "key"),
  }));
  return [...new Map(all.map((status) => [status.id, status])).values()];
}

import type { Client } from "jira.js/core";
import { cause as statusNotReachable } from "../causes/status-not-reachable.ts";
import { doTransition, getIssue, getTransitions } from "../endpoints.ts";
import { ConfigurationError } from "../errors.ts";
import { objectIn, objectsIn, textIn } from "../site/answer-parts.ts";
import { entitiesIn } from "../site/entity.ts";
import { listed } from "../site/names.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { workItemKey } from "./work-item-key.ts";

/**
 * Moves a work item to a status, which is not written: a transition leads to it, if the workflow has one from where the
 * work item is.
 *
 * @param state the configuration's word for the status, or the site's
 * @throws {ConfigurationError} when there is no such status, or no transition leads to it
 */
export async function transitionTo(
  state: string,
  key: string,
  { client, vocabulary }: { client: Client; vocabulary: Vocabulary },
): Promise<void> {
  const issueIdOrKey = workItemKey(key);
  const status = await vocabulary.status(state);
  const [offered, issue] = await Promise.all([
    getTransitions(client, { issueIdOrKey }),
    getIssue(client, { issueIdOrKey, fields: ["status"] }),
  ]);
  const now = objectIn(objectIn(issue, "fields") ?? {}, "status") ?? {};
  if (textIn(now, "id") === status.id) return;
  const transitions = objectsIn(offered, "transitions").map((one) => ({
    id: textIn(one, "id"),
    to: entitiesIn([objectIn(one, "to") ?? {}]),
  }));
  const transition = transitions.find(({ to }) => to.some(({ id }) => id === status.id));
  if (!transition?.id) {
    const reachable = listed(transitions.flatMap(({ to }) => to)) || "nowhere";
    throw new ConfigurationError(
      `No transition leads from the current status of ${key} to “${status.name}”; it can go to ${reachable}.`,
      { failure: statusNotReachable },
    );
  }
  await doTransition(client, { issueIdOrKey, transition: { id: transition.id } });
}

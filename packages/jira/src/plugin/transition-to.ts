import type { Client } from "jira.js/core";
import { cause as statusNotReachable } from "../causes/status-not-reachable.ts";
import { doTransition, editIssue, getIssue, getTransitions } from "../endpoints.ts";
import { ConfigurationError } from "../errors.ts";
import { objectIn, objectsIn, textIn } from "../site/answer-parts.ts";
import { mustBeGiven } from "../site/create-screen.ts";
import { type Entity, entitiesIn } from "../site/entity.ts";
import { anyOf, findByName } from "../site/names.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { workItemKey } from "./work-item-key.ts";

/** What of a call is needed to move a work item. */
interface CallContext {
  client: Client;
  vocabulary: Vocabulary;
}

/** What a workflow offers to a work item where it is. */
interface Transition {
  id: string | undefined;
  to: readonly Entity[];
  /** The ids of the fields on its screen. */
  screen: readonly string[];
  /** Of these, the ids of those that must be given. */
  required: readonly string[];
}

const expand = "transitions.fields";

/**
 * The fields on the screen of the transition that leads a work item to a status, by their ids; none when it has no screen,
 * or when no transition leads there now. They are written along with it, and many, such as the resolution, only so:
 * https://github.com/mozilla/jira-bugzilla-integration/pull/1258
 *
 * @param fields all that is to be written
 */
export async function transitionScreen(
  state: string,
  key: string,
  { client, vocabulary }: CallContext,
  fields: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const status = await vocabulary.status(state);
  const offered = await getTransitions(client, { issueIdOrKey: workItemKey(key), expand });
  return leadingTo(status, transitionsIn(offered), fields)?.screen ?? [];
}

/**
 * Moves a work item to a status, which is not written: a transition leads to it, if the workflow has one from where the
 * work item is.
 *
 * @param state the configuration's word for the status, or the site's
 * @param fields what is on the screen of the transition, and is written with it
 * @throws {ConfigurationError} when there is no such status, or no transition leads to it
 */
export async function transitionTo(
  state: string,
  key: string,
  { client, vocabulary }: CallContext,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const issueIdOrKey = workItemKey(key);
  const status = await vocabulary.status(state);
  const [offered, issue] = await Promise.all([
    getTransitions(client, { issueIdOrKey, expand }),
    getIssue(client, { issueIdOrKey, fields: ["status"] }),
  ]);
  const hasFields = Object.keys(fields).length > 0;
  const now = objectIn(objectIn(issue, "fields") ?? {}, "status") ?? {};
  if (entitiesIn([now]).some((one) => isSame(one, status))) {
    if (hasFields) await editIssue(client, { issueIdOrKey, fields });
    return;
  }
  const transitions = transitionsIn(offered);
  const id = leadingTo(status, transitions, fields)?.id;
  if (!id) {
    const reachable = anyOf(transitions.flatMap(({ to }) => to)) || "nowhere";
    throw new ConfigurationError(
      `No transition leads from the current status of ${key} to “${status.name}”; it can go to ${reachable}.`,
      { failure: statusNotReachable },
    );
  }
  await doTransition(client, { issueIdOrKey, transition: { id }, ...(hasFields && { fields }) });
}

function transitionsIn(offered: object): Transition[] {
  return objectsIn(offered, "transitions").map((one) => {
    const fields = objectIn(one, "fields") ?? {};
    const screen = Object.keys(fields);
    return {
      id: textIn(one, "id"),
      to: entitiesIn([objectIn(one, "to") ?? {}]),
      screen,
      required: screen.filter((id) => mustBeGiven(objectIn(fields, id) ?? {})),
    };
  });
}

/**
 * The transition to a status. Several may lead there and ask for different fields
 * (https://github.com/netresearch/jira-skill/pull/217): of those that get all they require, the one that requires most of
 * what is given was meant; where none gets all, Jira says what is missing for the first.
 */
function leadingTo(
  status: Entity,
  transitions: readonly Transition[],
  given: Readonly<Record<string, unknown>>,
): Transition | undefined {
  const leading = transitions.filter(({ to }) => to.some((one) => isSame(one, status)));
  const able = leading.filter(({ required }) => required.every((id) => Object.hasOwn(given, id)));
  const [meant] = able.sort((one, other) => other.required.length - one.required.length);
  return meant ?? leading[0];
}

/** In another space (project), a status of the same name may be another one: team-managed spaces have their own. */
function isSame(one: Entity, status: Entity): boolean {
  return one.id === status.id || findByName(status.name, [one]) !== undefined;
}

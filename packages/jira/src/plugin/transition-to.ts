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

/** The parts of a call that moving a work item needs. */
interface CallContext {
  client: Client;
  vocabulary: Vocabulary;
}

/** A transition that the workflow offers from the current status of a work item. */
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
 * The ids of the fields on the screen of the transition that leads a work item to a status; none when it has no screen,
 * or when no transition leads there now. They are written with it, and many, such as the resolution, only this way:
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
 * Moves a work item to a status. A status cannot be written as a field: the workflow must have a transition to it from
 * the current one.
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
 * The transition to a status. Several may lead there and require different fields
 * (https://github.com/netresearch/jira-skill/pull/217). Of those whose required fields are all given, the one that requires
 * most is meant; if there is none, Jira says what the first one misses.
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

/** Compares names too, for a team-managed space (project) has its own statuses, with other ids for the same names. */
function isSame(one: Entity, status: Entity): boolean {
  return one.id === status.id || findByName(status.name, [one]) !== undefined;
}

import type { PluginConfig } from "../config/plugin-config.ts";
import { IntegrationError } from "../errors.ts";
import { inProject, isOrdered, quoted } from "./jql.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WorkItemQuery } from "./work-item.ts";

/** Whether a list is empty. JQL has no empty lists, and leaving the condition out would find everything. */
export function findsNothing({ types, states, labels }: WorkItemQuery): boolean {
  return [types, states, labels].some((list) => list?.length === 0);
}

/**
 * A query as JQL, with a condition for everything that is given; the newest first.
 *
 * @throws {IntegrationError} when the given JQL has an order of its own
 */
export async function jqlOf(
  { types, states, labels, assignee, text, jql }: WorkItemQuery,
  { project }: PluginConfig,
  vocabulary: Vocabulary,
): Promise<string> {
  if (jql !== undefined && isOrdered(jql))
    throw new IntegrationError(
      "Leave ORDER BY out of jql; searchWorkItems() finds the newest work items first.",
    );
  const typeIds = types && (await Promise.all(types.map(async (word) => (await vocabulary.type(word)).id)));
  const statusIds =
    states && (await Promise.all(states.map(async (word) => (await vocabulary.status(word)).id)));
  const conditions = [
    inProject(project),
    ...anyOf("issuetype", typeIds),
    ...anyOf("status", statusIds),
    ...anyOf("labels", labels),
    ...(assignee === undefined ? [] : [`assignee = ${quoted(assignee)}`]),
    ...(text?.trim() ? [`text ~ ${quoted(text)}`] : []),
    ...(jql?.trim() ? [`(${jql})`] : []),
  ];
  return `${conditions.join(" AND ")} ORDER BY created DESC`;
}

function anyOf(field: string, values: readonly string[] | undefined): string[] {
  return values === undefined ? [] : [`${field} IN (${values.map(quoted).join(", ")})`];
}

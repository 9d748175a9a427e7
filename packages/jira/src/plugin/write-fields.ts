import type { PluginConfig } from "../config/plugin-config.ts";
import type { Entity } from "../site/entity.ts";
import { documentOf } from "./document.ts";
import type { WorkItemChange } from "./work-item.ts";

/**
 * The fields of a change as Jira takes them: all but the state, which only a transition changes.
 *
 * @param priorityNamed finds a priority by the configuration's word, or the site's
 */
export async function fieldsToWrite(
  { title, description, priority, labels, assignee, fields = {} }: WorkItemChange,
  { customFields }: PluginConfig,
  priorityNamed: (word: string) => Promise<Entity>,
): Promise<Record<string, unknown>> {
  return {
    ...(title === undefined ? {} : { summary: title }),
    ...(description === undefined ? {} : { description: documentOf(description) }),
    ...(priority === undefined ? {} : { priority: { id: (await priorityNamed(priority)).id } }),
    ...(labels === undefined ? {} : { labels }),
    ...(assignee === undefined ? {} : { assignee: assignee === null ? null : { accountId: assignee } }),
    ...Object.fromEntries(
      Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => {
          const id = Object.hasOwn(customFields, name) ? (customFields[name] ?? name) : name;
          return [id, typeof value === "string" ? (inJirasForm[id]?.(value) ?? value) : value];
        }),
    ),
  };
}

/** Fields that Jira does not take as strings, though people write them so. */
const inJirasForm: Readonly<Record<string, (text: string) => object>> = {
  // https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post
  parent: (key) => ({ key }),
  description: documentOf,
  environment: documentOf,
  // https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post
  resolution: (name) => ({ name }),
};

/** Splits fields into those that are written before a transition, and those on its screen, which are written with it. */
export function splitByScreen(
  fields: Readonly<Record<string, unknown>>,
  screen: readonly string[],
): Record<"before" | "along", Record<string, unknown>> {
  const before: Record<string, unknown> = {};
  const along: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(fields)) (screen.includes(id) ? along : before)[id] = value;
  return { before, along };
}

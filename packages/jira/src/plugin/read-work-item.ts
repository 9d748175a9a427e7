import type { PluginConfig } from "../config/plugin-config.ts";
import { objectIn, textIn, textsIn } from "../site/answer-parts.ts";
import { entitiesIn } from "../site/entity.ts";
import { textOf } from "./document.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WorkItem } from "./work-item.ts";

/** The fields that a {@link WorkItem} is made of. */
export function fieldsToRead({ customFields }: PluginConfig): string[] {
  const system = ["summary", "description", "issuetype", "status", "priority", "labels", "assignee"];
  return [...new Set([...system, ...Object.values(customFields)])];
}

/**
 * Turns Jira's answer into the configuration's words.
 *
 * @throws {ConfigurationError} when the answer is not as Jira documents it
 */
export async function readWorkItem(
  issue: object,
  config: PluginConfig,
  vocabulary: Vocabulary,
): Promise<WorkItem> {
  const key = textIn(issue, "key") ?? "";
  const fields = (objectIn(issue, "fields") ?? {}) as Readonly<Record<string, unknown>>;
  const entity = (name: string) => entitiesIn([objectIn(fields, name) ?? {}]);
  const [type = { id: "", name: "" }] = entity("issuetype");
  const [status = { id: "", name: "" }] = entity("status");
  const [priority] = entity("priority");
  const assignee = objectIn(fields, "assignee") ?? {};
  const accountId = textIn(assignee, "accountId");
  return {
    key,
    // Not `self`, which is the gateway's address when the gateway was asked.
    url: `${config.apiEndpoint}/browse/${key}`,
    title: textIn(fields, "summary") ?? "",
    description: textOf(objectIn(fields, "description") ?? {}),
    type: vocabulary.typeNamed(type),
    state: vocabulary.statusNamed(status),
    priority: priority && (await vocabulary.priorityNamed(priority, key)),
    labels: textsIn(fields, "labels"),
    assignee:
      accountId === undefined ? undefined : { accountId, displayName: textIn(assignee, "displayName") ?? "" },
    fields: Object.fromEntries(
      Object.entries(config.customFields).map(([name, id]) => [name, fields[id] ?? null]),
    ),
  };
}

import type { Issue } from "jira.js/cloud";
import type { PluginConfig } from "../config/plugin-config.ts";
import { seenIn } from "../site/seen.ts";
import { textOf } from "./document.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WorkItem } from "./work-item.ts";

/** The fields that a {@link WorkItem} is made of. */
export function fieldsToRead({ customFields }: PluginConfig): string[] {
  const system = ["summary", "description", "issuetype", "status", "priority", "labels", "assignee"];
  return [...new Set([...system, ...Object.values(customFields)])];
}

/** Turns Jira's answer into the configuration's words. */
export async function readWorkItem(
  { key = "", fields: answered = {} }: Issue,
  config: PluginConfig,
  vocabulary: Vocabulary,
): Promise<WorkItem> {
  const fields = answered as Readonly<Record<string, unknown>>;
  const [type = { id: "", name: "" }] = seenIn(present(fields.issuetype));
  const [status = { id: "", name: "" }] = seenIn(present(fields.status));
  const [priority] = seenIn(present(fields.priority));
  const { accountId, displayName } = (fields.assignee ?? {}) as { accountId?: string; displayName?: string };
  return {
    key,
    // Never `self`, which is the gateway's address when that was asked.
    url: `${config.apiEndpoint}/browse/${key}`,
    title: typeof fields.summary === "string" ? fields.summary : "",
    description: fields.description ? textOf(fields.description) : "",
    type: vocabulary.typeNamed(type),
    state: vocabulary.statusNamed(status),
    priority: priority && (await vocabulary.priorityNamed(priority, key)),
    labels: (fields.labels ?? []) as readonly string[],
    assignee: accountId === undefined ? undefined : { accountId, displayName: displayName ?? "" },
    fields: Object.fromEntries(
      Object.entries(config.customFields).map(([name, id]) => [name, fields[id] ?? null]),
    ),
  };
}

function present(value: unknown): readonly { id?: string; name?: string; untranslatedName?: unknown }[] {
  return typeof value === "object" && value !== null ? [value] : [];
}

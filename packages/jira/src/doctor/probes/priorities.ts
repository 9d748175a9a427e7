import { getCreateIssueMetaIssueTypeId } from "jira.js/cloud";
import type { Client } from "jira.js/core";
import { cause as priorityNotOffered } from "../../causes/priority-not-offered.ts";
import { cause as priorityUnknown } from "../../causes/priority-unknown.ts";
import { compareNames } from "../compare-names.ts";
import { counted } from "../counted.ts";
import { type Examination, findingAt } from "../examination.ts";
import { findByName } from "../names.ts";
import type { Probe } from "../probe.ts";
import { type NameSeen, seenIn } from "../seen.ts";

const mostFields = 200;

/**
 * Each mapped priority is one that a new work item may have. Create metadata is the one place where a token that may
 * only read and write work items can see a space's own priorities; `/priority/search` wants an administrator's scope.
 */
export const priorities: Probe = {
  id: "priorities",
  title: "Priorities",
  async examine(examination) {
    const { config, learned, jira } = examination;
    const mapping = config.priorityMapping;
    const [first] = Object.keys(mapping);
    if (first === undefined) return { summary: "No priority is mapped.", skipped: true };
    const type = typeToLookAt(examination);
    if (type === undefined)
      return { summary: "No type is known whose priorities could be read.", skipped: true };
    const projectIdOrKey = learned.project?.key ?? config.project;
    const native = await allowedPriorities(jira, projectIdOrKey, type);
    if (!native) {
      const finding = findingAt(examination, `priority_mapping/${first}`, priorityNotOffered);
      return { summary: "New work items have no field Priority.", findings: [finding] };
    }
    const isEnglish = learned.locale === undefined || learned.locale.startsWith("en");
    const english = isEnglish ? undefined : await allowedPriorities(inEnglish(jira), projectIdOrKey, type);
    const things: NameSeen[] = native.map(({ id, name }) => ({
      name,
      untranslatedName: english?.find((one) => one.id === id)?.name,
    }));
    const findings = compareNames(examination, {
      section: "priority_mapping",
      mapping,
      things,
      missing: priorityUnknown,
      noun: "priority",
      likely: () => things,
    });
    return {
      summary: `The space (project) has ${counted(things, "option")} of priority; ${counted(mapping, "name")} compared.`,
      findings,
    };
  },
};

/** A type that is mapped, or else any. */
function typeToLookAt({ config, learned }: Examination): string | undefined {
  const types = learned.issueTypes ?? [];
  const mapped = Object.values(config.issueTypes).flatMap((name) => findByName(name, types)?.thing ?? []);
  return (mapped[0] ?? types[0])?.id;
}

/** @returns nothing when new work items of the type have no priority */
async function allowedPriorities(client: Client, projectIdOrKey: string, issueTypeId: string) {
  const { fields = [] } = await getCreateIssueMetaIssueTypeId(client, {
    projectIdOrKey,
    issueTypeId,
    maxResults: mostFields,
  });
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

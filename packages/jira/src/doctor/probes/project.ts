import { nearest } from "@jira-config/checker";
import { cause as projectArchived } from "../../causes/project-archived.ts";
import { cause as projectKeyChanged } from "../../causes/project-key-changed.ts";
import { cause as projectNotFound } from "../../causes/project-not-found.ts";
import { getProject, searchProjects } from "../../endpoints.ts";
import { IntegrationError } from "../../errors.ts";
import type { NamedFinding } from "../../named-report.ts";
import { objectsIn, textIn } from "../../site/answer-parts.ts";
import { typesIn } from "../../site/issue-types.ts";
import { type Examination, type Findings, findingAt, refusalAt } from "../examination.ts";
import { replacement } from "../fixes.ts";
import type { Probe } from "../probe.ts";

const maxProjects = 50;

/** The space (project) is there for this account, and can be written to. */
export const project: Probe = {
  id: "project",
  title: "Space (project)",
  async examine(examination) {
    const { config, jira, learned } = examination;
    try {
      const answer = await getProject(jira, { projectIdOrKey: config.project });
      const { style, archived } = answer;
      const key = textIn(answer, "key") ?? config.project;
      const name = textIn(answer, "name") ?? key;
      const isTeamManaged = style === "next-gen";
      learned.project = { key, name, isTeamManaged, issueTypes: typesIn(objectsIn(answer, "issueTypes")) };
      return {
        summary: `“${name}” is ${isTeamManaged ? "team" : "company"}-managed.`,
        findings: [
          ...(archived ? [findingAt(examination, "settings/project", projectArchived)] : []),
          ...(key === config.project ? [] : [renamed(examination, key)]),
        ],
        ...(archived ? { stop: true as const } : {}),
      };
    } catch (error) {
      if (error instanceof IntegrationError && error.failure === projectNotFound) return unseen(examination);
      const finding = refusalAt(examination, "settings/project", error, projectNotFound);
      return { summary: "The space (project) cannot be read.", findings: [finding], stop: true };
    }
  },
};

function renamed(examination: Examination, key: string): NamedFinding {
  return findingAt(examination, "settings/project", projectKeyChanged, {
    message: `Use ${key}, the space's (project's) new key.`,
    fixes: replacement(examination, "settings/project", key),
  });
}

/** Says which spaces (projects) the account does see, if Jira tells. */
async function unseen(examination: Examination): Promise<Findings> {
  const keys = await visibleKeys(examination);
  const meant = nearest(examination.config.project, keys ?? []);
  const finding = findingAt(examination, "settings/project", projectNotFound, {
    message: keys && adviceFor(keys),
    fixes: meant === undefined ? [] : replacement(examination, "settings/project", meant),
  });
  return { summary: "This account sees no space (project) with this key.", findings: [finding], stop: true };
}

function adviceFor(keys: readonly string[]): string {
  return keys.length > 0
    ? `Use the key of a space (project) that this account can see, such as ${keys.slice(0, 5).join(", ")}.`
    : "Ask an administrator to give this account access to a space (project); it cannot see any.";
}

async function visibleKeys({ jira }: Examination): Promise<string[] | undefined> {
  try {
    const page = await searchProjects(jira, { maxResults: maxProjects });
    return objectsIn(page, "values").flatMap((one) => textIn(one, "key") ?? []);
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error;
    return undefined;
  }
}

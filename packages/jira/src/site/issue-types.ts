import type { Client } from "jira.js/core";
import { getCreateIssueMetaIssueTypes } from "../endpoints.ts";
import { IntegrationError } from "../errors.ts";
import { objectsIn } from "./answer-parts.ts";
import { type Entity, entitiesIn } from "./entity.ts";

/** As many as Jira gives at once. */
const maxTypes = 200;
const refusals: ReadonlySet<number> = new Set([400, 403, 404]);

/** A type of work items. */
export interface IssueType extends Entity {
  /** 1 for epics, -1 for sub-tasks, 0 for what is between them. */
  level: number;
}

/** What types there are, and whether the account may create any. */
export interface ProjectTypes {
  types: readonly IssueType[];
  mayCreate: boolean;
}

/**
 * The types that this account may create in a space (project).
 *
 * @param ofProject all types of the space, which are taken when the account may create none
 */
export async function typesOf(
  client: Client,
  projectIdOrKey: string,
  ofProject: () => Promise<readonly IssueType[]>,
): Promise<ProjectTypes> {
  const types = await creatableTypes(client, projectIdOrKey).catch((error) => {
    if (isRefusal(error)) return [];
    throw error;
  });
  return types.length > 0 ? { types, mayCreate: true } : { types: await ofProject(), mayCreate: false };
}

async function creatableTypes(client: Client, projectIdOrKey: string): Promise<IssueType[]> {
  const types: IssueType[] = [];
  for (let startAt = 0; ; ) {
    const page = await getCreateIssueMetaIssueTypes(client, {
      projectIdOrKey,
      startAt,
      maxResults: maxTypes,
    });
    const issueTypes = objectsIn(page, "issueTypes");
    types.push(...typesIn(issueTypes));
    startAt += issueTypes.length;
    if (issueTypes.length === 0 || startAt >= (page.total ?? 0)) return types;
  }
}

/** Whether Jira says that the account may not create anything here. */
function isRefusal(error: unknown): boolean {
  return error instanceof IntegrationError && error.status !== undefined && refusals.has(error.status);
}

/** The types of an answer. */
export function typesIn(types: readonly { hierarchyLevel?: number | undefined }[]): IssueType[] {
  return entitiesIn(types, ({ hierarchyLevel = 0 }) => ({ level: hierarchyLevel }));
}

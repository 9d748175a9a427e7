import type { Client } from "jira.js/core";
import { getCreateIssueMetaIssueTypes } from "../endpoints.ts";
import { type Answered, type Seen, seenIn } from "./seen.ts";

const mostTypes = 100;

/** A type of work items. */
export interface TypeSeen extends Seen {
  /** 1 for epics, -1 for sub-tasks, 0 for what is between them. */
  level: number;
}

/** The types of work items that this account may create in a space (project). */
export async function creatableTypes(client: Client, projectIdOrKey: string): Promise<TypeSeen[]> {
  const { issueTypes = [] } = await getCreateIssueMetaIssueTypes(client, {
    projectIdOrKey,
    maxResults: mostTypes,
  });
  return typesIn(issueTypes);
}

/** The types of an answer. */
export function typesIn(types: readonly (Answered & { hierarchyLevel?: number | undefined })[]): TypeSeen[] {
  return seenIn(types, ({ hierarchyLevel = 0 }) => ({ level: hierarchyLevel }));
}

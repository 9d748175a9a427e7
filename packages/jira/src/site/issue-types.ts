import type { Client } from "jira.js/core";
import { getCreateIssueMetaIssueTypes } from "../endpoints.ts";
import { type Seen, seenIn } from "./seen.ts";

const mostTypes = 100;

/** The types of work items that this account may create in a space (project). */
export async function creatableTypes(client: Client, projectIdOrKey: string): Promise<Seen[]> {
  const { issueTypes = [] } = await getCreateIssueMetaIssueTypes(client, {
    projectIdOrKey,
    maxResults: mostTypes,
  });
  return seenIn(issueTypes);
}

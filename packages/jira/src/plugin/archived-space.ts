import type { Client } from "jira.js/core";
import { cause as projectArchived } from "../causes/project-archived.ts";
import { getProject } from "../endpoints.ts";
import { PermissionError } from "../errors.ts";
import { failureOf } from "../transport/failure.ts";

/**
 * Runs a task in a space (project). In an archived one, Jira refuses everybody as if a permission were missing, so after
 * such a refusal this checks whether the space is archived.
 */
export async function withArchiveCheck<T>(
  client: Client,
  projectIdOrKey: string,
  task: () => Promise<T>,
): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof PermissionError)) throw error;
    const space = await getProject(client, { projectIdOrKey }).catch(() => undefined);
    if (space?.archived !== true) throw error;
    const { status, request, details, traceId } = error;
    throw failureOf(
      { cause: projectArchived, confidence: "certain" },
      { status, request, details, traceId, cause: error },
      false,
    );
  }
}

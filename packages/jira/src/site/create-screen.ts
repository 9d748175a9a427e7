import type { Client } from "jira.js/core";
import { getCreateIssueMetaIssueTypeId } from "../endpoints.ts";
import { objectsIn, textIn } from "./answer-parts.ts";

const maxFields = 200;

/** A type of work items in a space (project), whose fields may differ from those of other types. */
export interface CreatableType {
  projectIdOrKey: string;
  issueTypeId: string;
}

/** A field that a new work item may have. */
interface ScreenField {
  id: string;
  name: string;
  /** Jira refuses a new work item without it, and does not fill it in by itself. */
  mustBeGiven: boolean;
  allowedValues: readonly object[];
}

/** What a new work item of a type may have. */
export interface CreateScreen {
  fields: readonly ScreenField[];
  /** There are no more fields after these. */
  isComplete: boolean;
}

/**
 * Reads the screen for new work items from the create metadata, the one place where a token that may only read and write
 * work items can see it: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/
 */
export async function createScreen(
  client: Client,
  type: CreatableType,
  startAt: number = 0,
): Promise<CreateScreen> {
  const page = await getCreateIssueMetaIssueTypeId(client, {
    ...type,
    startAt,
    maxResults: maxFields,
  });
  const fields = objectsIn(page, "fields").map(fieldIn);
  return { fields, isComplete: fields.length === 0 || startAt + fields.length >= (page.total ?? 0) };
}

/** Whether Jira refuses a work item without a value for a field, as the metadata of the screen says. */
export function mustBeGiven({ required, hasDefaultValue }: FieldMetadata): boolean {
  return required === true && hasDefaultValue !== true;
}

interface FieldMetadata {
  required?: unknown;
  hasDefaultValue?: unknown;
}

function fieldIn(field: FieldMetadata): ScreenField {
  return {
    id: textIn(field, "fieldId") ?? "",
    name: textIn(field, "name") ?? "",
    mustBeGiven: mustBeGiven(field),
    allowedValues: objectsIn(field, "allowedValues"),
  };
}

import { cause as workItemNotFound } from "../causes/work-item-not-found.ts";
import { WorkItemNotFoundError } from "../errors.ts";

const form = /^(?:[A-Z][A-Z\d_]*-)?\d+$/i;

/**
 * Makes sure that a text is a key such as `PROJ-1`, or an id, before it becomes part of a URL: `../myself` would lead
 * elsewhere.
 *
 * @throws {WorkItemNotFoundError} when it is neither
 */
export function workItemKey(key: string): string {
  if (form.test(key)) return key;
  throw new WorkItemNotFoundError("Give the key of a work item (issue), such as PROJ-1, or its ID.", {
    failure: workItemNotFound,
  });
}

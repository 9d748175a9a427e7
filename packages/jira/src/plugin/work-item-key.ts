import { cause as workItemNotFound } from "../causes/work-item-not-found.ts";
import { WorkItemNotFoundError } from "../errors.ts";

const form = /^(?:[A-Z][A-Z\d_]*-)?\d+$/i;

/**
 * A key such as `PROJ-1`, or an id, that is safe as a part of an address. What is neither, `../myself` for one, would
 * lead elsewhere.
 *
 * @throws {WorkItemNotFoundError} when it can be no work item's
 */
export function workItemKey(key: string): string {
  if (form.test(key)) return key;
  throw new WorkItemNotFoundError("Give the key of a work item (issue), such as PROJ-1, or its ID.", {
    failure: workItemNotFound,
  });
}

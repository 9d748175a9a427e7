import { type Call, localName } from "../call/call.ts";
import type { Issue } from "../cloud/issue.ts";
import { pick } from "../cloud/pick.ts";
import { Refusal } from "../http/answer.ts";
import { fieldErrors } from "../http/failures.ts";

/** Refuses a work item in which a required field is empty. */
export function requireFilled(call: Call, required: readonly string[], issue: Issue): void {
  const missing = required.filter((id) => isEmpty(id in issue ? issue[id as keyof Issue] : issue.custom[id]));
  if (missing.length === 0) return;
  const fields = pick(call.site.fields, missing);
  const errors = fields.map(({ id, name }) => [id, `${localName(call, name)} is required.`] as const);
  throw new Refusal(fieldErrors(Object.fromEntries(errors)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

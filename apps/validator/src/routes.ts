import { health } from "./health.ts";
import { type OperationId, operations } from "./operations.ts";
import type { Handler, Route } from "./route.ts";
import { listRules, showRule } from "./rules.ts";
import { schema } from "./schema.ts";
import { usage } from "./usage.ts";
import { validate } from "./validate.ts";

const handlers: Readonly<Record<OperationId, Handler>> = {
  validate,
  explainValidate: usage,
  getSchema: schema,
  getPublishedSchema: schema,
  listRules,
  getRule: showRule,
  getHealth: health,
};

/** Everything that the API answers to, and what it does there. */
export const routes: readonly Route[] = (Object.keys(operations) as OperationId[]).map((id) => ({
  ...operations[id],
  handle: handlers[id],
}));

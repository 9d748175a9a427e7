import { apiDescription } from "./api-description.ts";
import { convertText } from "./convert.ts";
import { health } from "./health.ts";
import { type OperationId, operations } from "./operations.ts";
import type { Handler, Route } from "./route.ts";
import { listRules, showRule } from "./rules.ts";
import { schema, tokenInventorySchema } from "./schema.ts";
import { usage } from "./usage.ts";
import { validate } from "./validate.ts";

const handlers: { readonly [Id in OperationId]: Handler<(typeof operations)[Id]["query"]> } = {
  validate,
  explainValidate: usage,
  convert: convertText,
  listRules,
  getRule: showRule,
  getSchema: schema,
  getPublishedSchema: schema,
  getTokenInventorySchema: tokenInventorySchema,
  getOpenApi: apiDescription,
  getHealth: health,
};

/** Everything that the API answers to, and what it does there. */
export const routes: readonly Route[] = (Object.keys(operations) as OperationId[]).map((id) => ({
  ...operations[id],
  handle: handlers[id] as Handler,
}));

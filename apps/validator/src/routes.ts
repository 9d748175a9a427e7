import { type OperationId, operations } from "./contract/operations.ts";
import { apiDescription } from "./handlers/api-description.ts";
import { convertText } from "./handlers/convert.ts";
import { health } from "./handlers/health.ts";
import { listRules, showRule } from "./handlers/rules.ts";
import { schema, tokenInventorySchema } from "./handlers/schema.ts";
import { usage } from "./handlers/usage.ts";
import { validate } from "./handlers/validate.ts";
import type { Handler, Route } from "./route.ts";

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

/** Every operation of the API, with its handler. */
export const routes: readonly Route[] = (Object.keys(operations) as OperationId[]).map((id) => ({
  ...operations[id],
  handle: handlers[id] as Handler,
}));

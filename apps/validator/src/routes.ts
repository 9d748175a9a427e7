import { health } from "./health.ts";
import type { Route } from "./route.ts";
import { listRules, showRule } from "./rules.ts";
import { schema, schemaPath } from "./schema.ts";
import { usage } from "./usage.ts";
import { validate } from "./validate.ts";

/** Everything that the API answers to. */
export const routes: readonly Route[] = [
  { method: "POST", path: "/v1/validate", handle: validate },
  { method: "GET", path: "/v1/validate", handle: usage },
  { method: "GET", path: "/v1/schema", handle: schema },
  { method: "GET", path: schemaPath, handle: schema },
  { method: "GET", path: "/v1/rules", handle: listRules },
  { method: "GET", path: "/v1/rules/{id}", handle: showRule },
  { method: "GET", path: "/v1/health", handle: health },
];

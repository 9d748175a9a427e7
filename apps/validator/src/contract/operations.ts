import { schemaPath, tokenInventorySchemaPath } from "@jira-config/schema";
import { convertParameters, type Parameter, validateParameters } from "./parameters.ts";

/** What one address of the API takes; the router and the OpenAPI document both read it. */
export interface Operation {
  method: "GET" | "POST";
  /** A path in which `{name}` stands for one segment. */
  path: string;
  query: Readonly<Record<string, Parameter>>;
}

/** Every operation of the API, by its `operationId` in OpenAPI. */
export const operations = {
  validate: { method: "POST", path: "/v1/validate", query: validateParameters },
  explainValidate: { method: "GET", path: "/v1/validate", query: {} },
  convert: { method: "POST", path: "/v1/convert", query: convertParameters },
  listRules: { method: "GET", path: "/v1/rules", query: {} },
  getRule: { method: "GET", path: "/v1/rules/{id}", query: {} },
  getSchema: { method: "GET", path: "/v1/schema", query: {} },
  getPublishedSchema: { method: "GET", path: schemaPath, query: {} },
  getTokenInventorySchema: { method: "GET", path: tokenInventorySchemaPath, query: {} },
  getOpenApi: { method: "GET", path: "/openapi.json", query: {} },
  getHealth: { method: "GET", path: "/v1/health", query: {} },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect } from "vitest";
import { type OperationId, operations } from "../../src/contract/operations.ts";
import { type OperationObject, openApi } from "../../src/openapi/document.ts";

const document = openApi();
const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } });
ajv.addVocabulary(["components"]);
ajv.addSchema({ $id: "https://contract.invalid/", components: strict(document.components) as object });

/** A request as it is sent, and the answer to it. */
export interface Exchange {
  /** The path with its query. */
  address: string;
  contentType: string | null;
  response: Response;
}

/** Expects that the document describes a request and its answer. */
export async function expectDocumented(id: OperationId, exchange: Exchange): Promise<string> {
  const { address, contentType, response } = exchange;
  const operation = operationOf(id);
  expectDocumentedRequest(operation, address, contentType, response.status);

  const documented = operation.responses[response.status];
  expect(documented, `${id} ${response.status}`).toBeDefined();
  for (const name of Object.keys(documented?.headers ?? {}))
    expect(response.headers.get(name)).not.toBeNull();

  const text = await response.text();
  const type = response.headers.get("Content-Type")?.split(";")[0];
  if (!documented?.content) {
    expect([type, text]).toEqual([undefined, ""]);
    return text;
  }
  const schema = documented.content[type ?? ""]?.schema;
  expect(schema, `${id} ${response.status} ${type}`).toBeDefined();
  const validate = compiled(schema ?? false);
  validate(type?.endsWith("json") ? JSON.parse(text) : text);
  expect(validate.errors).toBeNull();
  return text;
}

/** A refused request may have a type, or a value, that is not documented: that is why it is refused. */
function expectDocumentedRequest(
  { parameters, requestBody }: OperationObject,
  address: string,
  contentType: string | null,
  status: number,
): void {
  const given = new URL(address, "https://contract.invalid").searchParams;
  for (const [name, value] of given) {
    const parameter = parameters.find((candidate) => candidate.in === "query" && candidate.name === name);
    expect(parameter, name).toBeDefined();
    if (status !== 400) expect(parameter?.schema.enum).toContain(value);
  }
  if (requestBody && contentType && status !== 415) {
    expect(Object.keys(requestBody.content)).toContain(contentType.split(";")[0]);
  }
}

export function operationOf(id: OperationId): OperationObject {
  const { method, path } = operations[id];
  const operation = document.paths[path]?.[method.toLowerCase()];
  if (!operation) throw new Error(`${id} is not documented.`);
  return operation;
}

/** The schema, without the permission for further members. */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict);
  if (typeof value !== "object" || value === null) return value;
  const schema = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, strict(item)]));
  return schema.type === "object" && schema.properties ? { ...schema, additionalProperties: false } : schema;
}

function compiled(schema: unknown): ValidateFunction {
  const absolute = JSON.stringify(strict(schema)).replaceAll('"#/', '"https://contract.invalid/#/');
  return ajv.compile(JSON.parse(absolute));
}

import { registerSchema, type SchemaObject, validate } from "@hyperjump/json-schema/draft-07";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { editorSchema, jsonSchema } from "../src/index.ts";
import { accepted, rejected } from "./documents.ts";
import { editorKeywords } from "./editor-keywords.ts";

// `strictTypes` forbids a schema of two types, a number or a reference, and a type that stands in an `allOf`.
const strict = { strict: true, strictTypes: false } as const;

describe.each([
  ["the schema for programs", jsonSchema("https://programs.example")],
  ["the schema for editors", editorSchema("https://editors.example")],
])("%s", (_, schema) => {
  const id = schema.$id as string;
  registerSchema(schema as SchemaObject, id);
  const ajv = new Ajv(strict).addVocabulary([...editorKeywords]);
  const acceptedByAjv = ajv.compile(schema);
  const acceptedByHyperjump = async (document: unknown) => (await validate(id, document as never)).valid;

  test("is a schema of draft-07", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test.each(accepted)("accepts %s", async (_, document) => {
    expect(acceptedByAjv(document)).toBe(true);
    expect(await acceptedByHyperjump(document)).toBe(true);
  });

  test.each(rejected)("rejects %s", async (_, document) => {
    expect(acceptedByAjv(document)).toBe(false);
    expect(await acceptedByHyperjump(document)).toBe(false);
  });
});

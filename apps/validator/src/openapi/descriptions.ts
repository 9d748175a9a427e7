import { form, textTypes } from "../contract/media-types.ts";
import type { OperationId } from "../contract/operations.ts";
import { mediaTypes } from "../contract/outputs.ts";
import { parameterMeanings } from "../contract/parameter-meanings.ts";
import type { ProblemSlug } from "../contract/problems.ts";
import { ref, type Schema } from "./schemas.ts";

/** The groups of operations, each with a sentence. */
export const tags = {
  Configurations: "Checks and conversions of what you send.",
  Rules: "What a check looks for, and why.",
  Schemas: "The JSON Schemas that editors read.",
  Service: "The service itself.",
} as const;

/** What the document says about an operation, beside what the operation takes. */
export interface Description {
  tag: keyof typeof tags;
  /** A heading in the imperative. */
  summary: string;
  /** Markdown. */
  description: string;
  /** The media types of the body. */
  body?: readonly string[];
  /** The meaning of the segments of the path, by their names. */
  segments?: Readonly<Record<string, { description: string; example: string }>>;
  /** The meaning of the parameters of the query, by their names. */
  query?: Readonly<Record<string, string>>;
  answers: Readonly<Record<number, Answer>>;
  problems: readonly ProblemSlug[];
  /** The answer has an ETag, and may be a 304. */
  isCacheable?: true;
}

interface Answer {
  description: string;
  /** The schemas of the body, by media type. */
  content: Readonly<Record<string, Schema>>;
}

const text: Schema = { type: "string" };
const json = (schema: Schema) => ({ [mediaTypes.json]: schema });

const bodyProblems = [
  "empty-body",
  "not-text",
  "incomplete-body",
  "unknown-value",
  "repeated-parameter",
  "not-acceptable",
  "too-large",
  "unsupported-media-type",
  "rate-limited",
] as const;

/** The content of an answer with findings, in every form. */
const findings = {
  ...Object.fromEntries(Object.values(mediaTypes).map((type) => [type, text])),
  [mediaTypes.json]: { anyOf: [ref("Report"), ref("FormReport"), ref("CodeQualityReport")] },
  [mediaTypes.sarif]: ref("SarifLog"),
};
const conversion = { ...json(ref("ConvertResult")), [mediaTypes.text]: text };

/** The description of every operation. */
export const descriptions: Readonly<Record<OperationId, Description>> = {
  validate: {
    tag: "Configurations",
    summary: "Check a configuration",
    description: `Checks the body, or every file of a form. The answer to a form has a report for each file, even if there is only one. With \`output=gitlab\`, the JSON is a code quality report; with \`output=github\`, the answer is workflow commands as plain text.`,
    body: [...textTypes, form],
    query: parameterMeanings.validate,
    answers: {
      200: { description: "Everything is valid, or the request has `status=200`.", content: findings },
      422: {
        description: "Something is not valid: there is an error, or a warning with `strict=true`.",
        content: findings,
      },
    },
    problems: [...bodyProblems, "malformed-multipart"],
  },
  explainValidate: {
    tag: "Configurations",
    summary: "Read how to call the API",
    description: "How to call the API, as plain text, with commands that you can paste.",
    answers: { 200: { description: "How to call it.", content: { [mediaTypes.text]: text } } },
    problems: [],
  },
  convert: {
    tag: "Configurations",
    summary: "Convert a configuration",
    description:
      "Writes the body in another form. If it has mistakes, everything that can still be read is converted. A token is never written: a reference to a variable takes its place.",
    body: textTypes,
    query: parameterMeanings.convert,
    answers: {
      200: {
        description: "The new text; with `status=200`, even if the old one has errors.",
        content: conversion,
      },
      422: { description: "The new text; the old one has errors.", content: conversion },
    },
    problems: [...bodyProblems, "missing-parameter"],
  },
  listRules: {
    tag: "Rules",
    summary: "List the rules",
    description: "Every rule of the checker, with the reason for it, how to fix it, and examples.",
    answers: { 200: { description: "The rules.", content: json(ref("RuleList")) } },
    problems: [],
    isCacheable: true,
  },
  getRule: {
    tag: "Rules",
    summary: "Read a rule",
    description: "One rule, by its name.",
    segments: {
      id: { description: "The rule's name, as in a finding.", example: "site-url-trailing-slash" },
    },
    answers: { 200: { description: "The rule.", content: json(ref("Rule")) } },
    problems: ["not-found"],
    isCacheable: true,
  },
  getSchema: {
    tag: "Schemas",
    summary: "Read the JSON Schema",
    description: "The JSON Schema of `jira_config.yaml`, for editors and programs.",
    answers: { 200: { description: "The schema.", content: json(ref("JsonSchema")) } },
    problems: [],
    isCacheable: true,
  },
  getPublishedSchema: {
    tag: "Schemas",
    summary: "Read the JSON Schema at its own address",
    description: "The same schema, at the address of its `$id`.",
    answers: { 200: { description: "The schema.", content: json(ref("JsonSchema")) } },
    problems: [],
    isCacheable: true,
  },
  getTokenInventorySchema: {
    tag: "Schemas",
    summary: "Read the JSON Schema of the inventory of tokens",
    description: "The JSON Schema of `jira_tokens.yaml`, at the address of its `$id`.",
    answers: { 200: { description: "The schema.", content: json(ref("JsonSchema")) } },
    problems: [],
    isCacheable: true,
  },
  getOpenApi: {
    tag: "Service",
    summary: "Read the OpenAPI document",
    description: "The OpenAPI description of this API, for generating clients and documentation.",
    answers: { 200: { description: "The document.", content: json(ref("OpenApi")) } },
    problems: [],
    isCacheable: true,
  },
  getHealth: {
    tag: "Service",
    summary: "Check that the API is up",
    description: "Whether the API is up, and its version.",
    answers: { 200: { description: "It answers.", content: json(ref("Health")) } },
    problems: [],
  },
};

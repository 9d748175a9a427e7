import { schemas as engineSchemas } from "@jira-config/checker/schemas";

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = { readonly [keyword: string]: unknown };

const text: Schema = { type: "string" };
const address: Schema = { type: "string", format: "uri" };
const list = (items: Schema): Schema => ({ type: "array", items });
export const ref = (name: SchemaName): Schema => ({ $ref: `#/components/schemas/${name}` });

const warnings: Schema = {
  ...list(text),
  minItems: 1,
  description: "The parts of the request that had no effect; absent if there are none.",
};

/** An object with further members. */
function withMembers(
  schema: Schema | undefined,
  required: Record<string, Schema>,
  optional: Record<string, Schema> = { warnings },
): Schema {
  return {
    ...schema,
    type: "object",
    properties: { ...required, ...(schema?.properties as object), ...optional },
    required: [...Object.keys(required), ...((schema?.required as string[] | undefined) ?? [])],
  };
}

const { ConvertResult, RuleDocumentation } = engineSchemas;
const docs: Schema = { ...address, description: "The page about the rule." };
/** The report of the engine as the API gives it, for a request may be strict. */
const Report = withMembers(
  engineSchemas.Report,
  {},
  {
    valid: {
      type: "boolean",
      description:
        "Whether there is no diagnostic of severity `error`; with `strict=true`, none of severity `warning` either.",
    },
  },
);

const ownSchemas = {
  Report: withMembers(Report, {}),
  FileReport: {
    ...withMembers(
      Report,
      { name: { ...text, description: "The file's name in the form, as a path inside a project." } },
      {},
    ),
    description: "What was found in one file of a form.",
  },
  FormReport: {
    ...withMembers(undefined, {
      valid: { type: "boolean", description: "Every file is valid." },
      files: { type: "array", items: { $ref: "#/components/schemas/FileReport" } },
    }),
    description: "What was found in the files of a form, in their order.",
  },
  CodeQualityReport: {
    ...list({ type: "object" }),
    description: "GitLab's [code quality report](https://docs.gitlab.com/ci/testing/code_quality/).",
  },
  SarifLog: {
    type: "object",
    description: "A log of [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/).",
  },
  ConvertResult: withMembers(ConvertResult, {}),
  Rule: withMembers(RuleDocumentation, { docs }),
  RuleList: withMembers(undefined, { rules: list({ $ref: "#/components/schemas/RuleDocumentation" }) }),
  JsonSchema: { type: "object", description: "A JSON Schema of draft-07." },
  OpenApi: {
    type: "object",
    description: "A document of [OpenAPI 3.1](https://spec.openapis.org/oas/v3.1.1).",
  },
  Health: withMembers(undefined, { status: { const: "ok" }, version: text }),
  Problem: {
    ...withMembers(
      undefined,
      {
        type: {
          ...address,
          description: "The page that explains the problem. Only its origin may change.",
        },
        title: text,
        status: { type: "integer", description: "The status of the answer." },
        detail: { ...text, description: "This occurrence in one sentence, without any part of the body." },
      },
      {
        parameter: { ...text, description: "The query parameter that has the problem." },
        known: { ...list(text), description: "The values that the parameter takes." },
        supported: { ...list(text), description: "The media types that are accepted." },
        limit: { type: "integer", description: "The limit that is exceeded: bytes, or files." },
      },
    ),
    description: "What is wrong with a request, as RFC 9457 describes it.",
  },
} satisfies Record<string, Schema>;

export type SchemaName = keyof typeof ownSchemas;

/** The schemas of all answers: those of the engine, and what the API adds to them. */
export const schemas: Readonly<Record<string, Schema>> = {
  ...engineSchemas,
  RuleDocumentation: withMembers(RuleDocumentation, { docs }, {}),
  ...ownSchemas,
};

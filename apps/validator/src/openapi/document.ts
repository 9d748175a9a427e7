import manifest from "../../package.json" with { type: "json" };
import { limits, rateLimit, readableSize } from "../contract/limits.ts";
import { form } from "../contract/media-types.ts";
import { type Operation, type OperationId, operations } from "../contract/operations.ts";
import { type Problem, type ProblemSlug, problemPath, problems } from "../contract/problems.ts";
import { type Description, descriptions, tags } from "./descriptions.ts";
import { answerExamples, type Examples, exampleConfig, exampleTexts } from "./examples.ts";
import { ref, type Schema, schemas } from "./schemas.ts";

/** An OpenAPI document, as far as it is read here. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly [member: string]: unknown;
}

/** One method of one address, in the document. */
export interface OperationObject {
  readonly operationId: OperationId;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ParameterObject[];
  readonly requestBody?: { readonly description: string; readonly content: Content };
  readonly responses: Readonly<Record<string, ResponseObject>>;
}

interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description: string;
  readonly schema: { readonly type: "string"; readonly enum?: readonly string[]; readonly default?: string };
  readonly example?: string;
}

interface ResponseObject {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Content;
}

type Content = Readonly<Record<string, { readonly schema: Schema; readonly examples?: Examples[string] }>>;

const problemType = "application/problem+json";

/**
 * The OpenAPI 3.1 document of the API, from the definitions that its requests are read with.
 * https://spec.openapis.org/oas/v3.1.1
 */
export function openApi(): OpenApiDocument {
  const ids = Object.keys(operations) as OperationId[];
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const id of ids) {
    const { method, path } = operations[id];
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationObject(id) };
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "jira-config",
      version: manifest.version,
      summary: "Check and convert the configuration of a connection to Jira Cloud.",
      description: overview,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "The origin that this document comes from." }],
    security: [],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas },
  };
}

const overview = `Nothing of what you send is stored or logged.

A file can be up to ${readableSize(limits.fileBytes)}, a form can have up to ${limits.files} files, and a request can be up to ${readableSize(limits.requestBytes)}. If the service limits its use, one IP address can send ${rateLimit.requests} texts or forms in ${rateLimit.seconds} seconds.

Every address also answers \`OPTIONS\`, and \`HEAD\` where it answers \`GET\`. Any other method is refused with 405, and any other address with 404, as a problem document. An unknown query parameter has no effect, and the answer names it: JSON in \`warnings\`, other outputs if they have a place for it. A schema, this document, the text of \`GET ${operations.explainValidate.path}\`, GitLab's report and converted text have no such place.`;

function operationObject(id: OperationId): OperationObject {
  const operation: Operation = operations[id];
  const description = descriptions[id];
  return {
    operationId: id,
    tags: [description.tag],
    summary: description.summary,
    description: description.description,
    parameters: parameterObjects(operation, description),
    ...(description.body && { requestBody: bodyObject(description.body) }),
    responses: { ...answerObjects(id), ...problemObjects(description.problems) },
  };
}

function parameterObjects(
  { query }: Operation,
  { segments = {}, query: meanings = {}, isCacheable }: Description,
): ParameterObject[] {
  const inPath = Object.entries(segments).map(
    ([name, { description, example }]): ParameterObject => ({
      name,
      in: "path",
      required: true,
      description,
      schema: { type: "string" },
      example,
    }),
  );
  const inQuery = Object.entries(query).map(
    ([name, parameter]): ParameterObject => ({
      name,
      in: "query",
      required: parameter.isRequired ?? false,
      description: sentence(meanings[name] ?? ""),
      schema: {
        type: "string",
        enum: parameter.values,
        ...(parameter.default !== undefined && { default: parameter.default }),
      },
    }),
  );
  const inHeader: ParameterObject = {
    name: "If-None-Match",
    in: "header",
    required: false,
    description: "The ETag of the answer that you have.",
    schema: { type: "string" },
  };
  return [...inPath, ...inQuery, ...(isCacheable ? [inHeader] : [])];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function bodyObject(types: readonly string[]): { description: string; required: true; content: Content } {
  const orForm = types.includes(form) ? ", or a form with files, whose field names do not matter" : "";
  const description = `The body is the text of one configuration${orForm}. Without a \`Content-Type\`, or with the one that curl sends by default, it is read as text.`;
  const content = types.map((type) => [type, bodyContent(type)]);
  return { description, required: true, content: Object.fromEntries(content) };
}

function bodyContent(type: string): { schema: Schema; example?: unknown } {
  if (type === form) return { schema: formSchema };
  if (type === "application/json") return { schema: { type: "object" }, example: exampleConfig };
  return { schema: { type: "string", minLength: 1 }, example: exampleTexts[200] };
}

const formSchema: Schema = {
  type: "object",
  properties: {
    file: {
      type: "array",
      items: { type: "string", contentMediaType: "application/octet-stream" },
      minItems: 1,
      maxItems: limits.files,
      description: "The findings name each file as the form does, as a path inside a project.",
    },
  },
  required: ["file"],
};

function answerObjects(id: OperationId): Record<string, ResponseObject> {
  const { answers, isCacheable } = descriptions[id];
  const headers = isCacheable && { headers: { ETag: headerObject("Changes when the data does.") } };
  const objects = Object.entries(answers).map(([status, { description, content }]) => [
    status,
    { description, ...headers, content: mediaTypeObjects(content, answerExamples(id, Number(status))) },
  ]);
  return {
    ...Object.fromEntries(objects),
    ...(isCacheable && { 304: { description: "You have the current version.", ...headers } }),
  };
}

function mediaTypeObjects(content: Readonly<Record<string, Schema>>, examples: Examples): Content {
  const objects = Object.entries(content).map(([type, schema]) => [
    type,
    { schema, ...(examples[type] && { examples: examples[type] }) },
  ]);
  return Object.fromEntries(objects);
}

/** Problems with the same status are one response, which names them all. */
function problemObjects(slugs: readonly ProblemSlug[]): Record<string, ResponseObject> {
  const possible: readonly Problem[] = problems.filter(({ slug }) => slugs.includes(slug));
  const statuses = [...new Set(possible.map(({ status }) => status))];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      problemObject(possible.filter((problem) => problem.status === status)),
    ]),
  );
}

function problemObject(possible: readonly Problem[]): ResponseObject {
  const links = possible.map(({ slug, title }) => `[${title}](${problemPath(slug as ProblemSlug)})`);
  const isLimit = possible.some(({ slug }) => slug === "rate-limited");
  return {
    description: links.length > 1 ? links.map((link) => `- ${link}`).join("\n") : links.join(),
    ...(isLimit && {
      headers: { "Retry-After": headerObject("The number of seconds after which to try again.") },
    }),
    content: { [problemType]: { schema: ref("Problem") } },
  };
}

function headerObject(description: string): object {
  return { description, required: true, schema: { type: "string" } };
}

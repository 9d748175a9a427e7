import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../src/contract/operations.ts";
import { openApi } from "../../src/openapi/document.ts";
import { routes } from "../../src/routes.ts";

const inApp = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const document = openApi();

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openapi-"));
  await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
});

afterAll(() => rm(folder, { recursive: true }));

test("the document is clean to its linter", async () => {
  const redocly = inApp("node_modules/@redocly/cli/bin/cli.js");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [redocly, "lint", join(folder, "openapi.json"), "--config", inApp("redocly.yaml"), "--format=json"],
    { env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" } },
  );
  expect(JSON.parse(stdout)).toMatchObject({ totals: { errors: 0, warnings: 0, ignored: 0 }, problems: [] });
});

test("every parameter is described in whole sentences", () => {
  const parameters = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).flatMap((operation) => operation.parameters),
  );
  for (const { description } of parameters) expect(description).toMatch(/^[A-Z].*[^.]\.$/);
});

describe("the document and the router know the same", () => {
  test("addresses and methods", () => {
    const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(documented.sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
  });

  test.for(Object.keys(operations) as OperationId[])("parameters of %s", (id) => {
    const { method, path, query } = operations[id];
    const { parameters } = document.paths[path]?.[method.toLowerCase()] ?? {};
    const inQuery = parameters?.filter((parameter) => parameter.in === "query").map(({ name }) => name);
    expect(inQuery).toEqual(Object.keys(query));
    const inPath = parameters?.filter((parameter) => parameter.in === "path").map(({ name }) => `{${name}}`);
    expect(inPath).toEqual(path.match(/\{\w+\}/g) ?? []);
  });
});

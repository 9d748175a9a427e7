import { schemaPath, tokenInventorySchemaPath } from "@jira-config/schema";
import { describe, expect, test } from "vitest";
import { operations } from "../../src/contract/operations.ts";
import { mediaTypes } from "../../src/contract/outputs.ts";
import { openApi } from "../../src/openapi/document.ts";
import { call, expectProblem, form, post } from "./api.ts";
import { invalid, valid } from "./configs.ts";

const warning =
  'The query parameter "strickt" has no effect: this address takes format, output, strict, status.';

describe("a query parameter that is not known", () => {
  test("is reported beside the report, which stays as it is", async () => {
    const plain = await (await post(invalid)).json<object>();
    const response = await post(invalid, "?strickt=true");
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ ...plain, warnings: [warning] });
  });

  test("is reported beside the reports of a form", async () => {
    const response = await post(form({ "a.yaml": valid }), "?strickt=true");
    expect(await response.json()).toMatchObject({ valid: true, warnings: [warning] });
  });

  test.for(Object.keys(mediaTypes).filter((name) => name !== "gitlab"))("is reported in %s", async (name) => {
    const output = await (await post(valid, `?strickt&output=${name}`)).text();
    expect(output).toContain("strickt");
    expect(output).toContain("has no effect");
  });

  test("is reported by every address but those that the OpenAPI document names", async () => {
    const addresses = Object.values(operations).flatMap(({ method, path }) =>
      method === "GET" ? [path] : [],
    );
    const silent: string[] = [];
    for (const address of addresses) {
      const path = address.replace("{id}", "site-url-path");
      const answer = await (await call(`${path}?severity=error`)).text();
      if (!answer.includes('"The query parameter \\"severity\\" has no effect: this address takes none."'))
        silent.push(path);
    }
    expect(silent).toEqual([
      "/v1/validate",
      "/v1/schema",
      schemaPath,
      tokenInventorySchemaPath,
      "/openapi.json",
    ]);
    const { description } = openApi().info as { description: string };
    expect(description).toContain("A schema, this document, the text of `GET /v1/validate`");
  });

  test("is named only when it is made of words", async () => {
    const secret = ["ATATT3x", "FfGF0", "Zq7".repeat(12)].join("");
    const answer = await (await post(valid, `?${secret}`)).text();
    expect(answer).toContain("A query parameter has no effect");
    expect(answer).not.toContain(secret.slice(0, 12));
  });

  test("may have the name of a property that every object has", async () => {
    const response = await post(valid, "?constructor=1&__proto__=2&toString");
    expect(response.status).toBe(200);
    expect((await response.json<{ warnings: string[] }>()).warnings).toHaveLength(3);
  });

  test("is reported once, and only some of many are", async () => {
    const twice = await (await post(valid, "?strickt&strickt=1")).json();
    expect(twice).toMatchObject({ warnings: [warning] });
    const many = Array.from({ length: 5000 }, (_, index) => `a${index}`).join("&");
    const { warnings } = await (await post(valid, `?${many}`)).json<{ warnings: string[] }>();
    expect(warnings).toHaveLength(10);
  });
});

describe("a query parameter that is given twice", () => {
  test.for(["?format=yaml&format=dotenv", "?strict=true&strict=true", "?output=text&format=auto&output="])(
    "%s is refused",
    async (query) => {
      const problem = await expectProblem(await post(valid, query), "repeated-parameter");
      expect(problem.parameter).toBe(/\w+/.exec(query)?.[0]);
    },
  );
});

describe("percent-encoding makes no difference", () => {
  test("in a query", async () => {
    const response = await post(invalid, "?%6Futput=%74ext&st%61tus=20%30");
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/^input:2:/);
  });

  test.for(["/v1/rules/site%2Durl%2dpath", "/v1/%72ules/site-url-path"])("in the path %s", async (path) => {
    expect(await (await call(path)).json()).toMatchObject({ id: "site-url-path" });
  });

  test.for(["/v1/rules/site-url-path%00", "/v1/rules/%E0%A4%A", "/v1%2Frules", "/v1/rules/..%2Frules"])(
    "%s is not found",
    async (path) => {
      await expectProblem(await call(path), "not-found");
    },
  );

  test("what is not an encoding stands for itself", async () => {
    await expectProblem(await post(valid, "?output=%zz"), "unknown-value");
  });
});

describe("a slash too many makes no difference", () => {
  test.for(["/v1/health", "/v1/rules", "/v1/rules/site-url-path", "/v1/schema"])("to %s", async (path) => {
    const answer = await (await call(path)).text();
    for (const other of [`${path}/`, `/${path}`, path.replace("/v1", "/v1/")]) {
      expect(await (await call(other)).text()).toBe(answer);
    }
  });

  test.for(["/v1/validate/", "//v1/validate"])("to a body at %s", async (path) => {
    expect((await call(path, { method: "POST", body: valid })).status).toBe(200);
  });
});

test("OPTIONS lists what an address takes", async () => {
  for (const [path, allow] of [
    ["/v1/validate", "POST, GET, HEAD, OPTIONS"],
    ["/v1/rules/site-url-path", "GET, HEAD, OPTIONS"],
  ] as const) {
    const response = await call(path, { method: "OPTIONS" });
    expect([response.status, response.headers.get("Allow")]).toEqual([204, allow]);
  }
});

describe("the name of a file is a path inside a project", () => {
  test.for([
    ["config/jira_config.yaml", "config/jira_config.yaml"],
    ["../../etc/passwd", "etc/passwd"],
    ["/etc/./passwd", "etc/passwd"],
    ["C:\\Users\\me\\jira.yaml", "Users/me/jira.yaml"],
    ["\\\\host\\share\\a.yaml", "host/share/a.yaml"],
    ["https://elsewhere.example/a.yaml", "https:/elsewhere.example/a.yaml"],
    ["..", "input"],
    ["//", "input"],
  ] as const)("%s is %s", async ([given, name]) => {
    expect(await (await post(form({ [given]: valid }))).json()).toMatchObject({ files: [{ name }] });
    for (const output of ["sarif", "github", "gitlab"]) {
      const text = await (await post(form({ [given]: invalid }), `?output=${output}`)).text();
      expect(text).not.toContain("..");
      expect(text).not.toMatch(/"(?:uri|path)": "(?:\/|\w+:\/\/)|file=(?:\/|\w+%3A\/\/)/);
    }
  });

  test("only the end of a very long name is kept", async () => {
    const name = `${"folder/".repeat(90_000)}a.yaml`;
    const manyFindings = `jira:\n${"  ? \n".repeat(300)}`;
    for (const output of Object.keys(mediaTypes)) {
      const text = await (await post(form({ [name]: manyFindings }), `?output=${output}`)).text();
      expect(text).toContain("a.yaml");
      expect(text.length).toBeLessThan(1_000_000);
    }
  });
});

import { describe, expect, test } from "vitest";
import { mediaTypes } from "../../src/contract/outputs.ts";
import { call, form, origin, post } from "./api.ts";
import { invalid, valid } from "./configs.ts";

const contentTypes = [
  ["json", "application/json"],
  ["text", "text/plain; charset=utf-8"],
  ["sarif", "application/sarif+json"],
  ["github", "text/plain; charset=utf-8"],
  ["gitlab", "application/json"],
  ["junit", "application/xml"],
  ["markdown", "text/markdown; charset=utf-8"],
] as const;

test("every output is tested here", () => {
  expect(contentTypes.map(([name]) => name)).toEqual(Object.keys(mediaTypes));
});

describe("?output=", () => {
  test.for(contentTypes)("%s is answered as %s", async ([name, type]) => {
    const response = await post(invalid, `?output=${name}`, { Accept: "image/png" });
    expect(response.status).toBe(422);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.text()).toContain("site-url-trailing-slash");
  });
});

describe("Accept", () => {
  test.for([
    { accept: "application/sarif+json", type: "application/sarif+json" },
    { accept: "application/xml", type: "application/xml" },
    { accept: "text/markdown", type: "text/markdown; charset=utf-8" },
    { accept: "application/*", type: "application/json" },
    { accept: "text/*", type: "text/plain; charset=utf-8" },
    { accept: "application/sarif+json;q=0.3, text/markdown;q=0.7", type: "text/markdown; charset=utf-8" },
    { accept: "application/json;q=0, application/*;q=0.5", type: "application/sarif+json" },
  ])("$accept is answered as $type", async ({ accept, type }) => {
    const response = await post(invalid, "", { Accept: accept });
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Vary")).toBe("Accept");
  });

  test("text/plain means text, and application/json the report", async () => {
    expect(await (await post(invalid, "", { Accept: "text/plain" })).text()).toMatch(/^input:2:/);
    const report = await (await post(invalid, "", { Accept: "application/json" })).json();
    expect(report).toHaveProperty("diagnostics");
  });
});

test("help leads to the pages of the origin that was called", async () => {
  const log = await (await post(invalid, "?output=sarif")).json<Log>();
  expect(log.runs[0]?.tool.driver.rules[0]?.helpUri).toBe(`${origin}/rules/site-url-trailing-slash/`);
});

interface Log {
  runs: { tool: { driver: { rules: { helpUri: string }[] } } }[];
}

test("every file of a form is in every output that can hold it", async () => {
  const files = () => form({ "a.yaml": invalid, "b.yaml": valid, "c.yaml": invalid });
  for (const name of Object.keys(mediaTypes)) {
    const output = await (await post(files(), `?output=${name}`)).text();
    expect(output).toContain("a.yaml");
    expect(output).toContain("c.yaml");
  }
});

test("a strict answer fails in JUnit's XML, too", async () => {
  const warned = valid.replace('"${JIRA_PROJECT}"', "MY_PROJ");
  expect(await (await post(warned, "?output=junit")).text()).toContain('failures="0"');
  expect(await (await post(warned, "?output=junit&strict=true")).text()).toContain('failures="1"');
});

test("no file's name brings a terminal escape or a command into an answer", async () => {
  for (const name of Object.keys(mediaTypes).filter((one) => one !== "json")) {
    const response = await post(form({ "a\u001b[2J::error::,b.yaml": invalid }), `?output=${name}`);
    const output = await response.text();
    expect(output).not.toContain("\u001b");
    expect(output).not.toMatch(/^::error::/m);
  }
});

test.for(["\u200b", "\u2060", "\ufeff", "\u{e0041}", "\u202e"])(
  "no file's name brings an invisible character into an answer: %j",
  async (hidden) => {
    for (const name of Object.keys(mediaTypes)) {
      const output = await (await post(form({ [`a${hidden}b.yaml`]: invalid }), `?output=${name}`)).text();
      expect(output).not.toContain(hidden);
    }
  },
);

test("letters of any script stay in a file's name", async () => {
  for (const name of ["می\u200cخواهم.yaml", "👩\u200d💻\ufe0f.yaml", "Größe.yaml"]) {
    expect(await (await post(form({ [name]: invalid }), "?output=text")).text()).toContain(`${name}:2:`);
  }
});

test("the usage names every output", async () => {
  expect(await (await call("/v1/validate")).text()).toContain(`output=${Object.keys(mediaTypes).join("|")}`);
});

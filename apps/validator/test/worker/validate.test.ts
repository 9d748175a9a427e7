import type { Report } from "@jira-config/checker";
import { describe, expect, test } from "vitest";
import { origin, post } from "./api.ts";
import { invalid, questionable, valid, validEnvironment } from "./configs.ts";

describe("the status says whether the configuration is valid", () => {
  test.for([
    { what: "valid", body: valid, query: "", status: 200, isValid: true },
    { what: "an error", body: invalid, query: "", status: 422, isValid: false },
    { what: "an error, ?status=200", body: invalid, query: "?status=200", status: 200, isValid: false },
    { what: "an error, ?status=422", body: invalid, query: "?status=422", status: 422, isValid: false },
    { what: "a warning", body: questionable, query: "", status: 200, isValid: true },
    {
      what: "a warning, ?strict=true",
      body: questionable,
      query: "?strict=true",
      status: 422,
      isValid: false,
    },
    {
      what: "a warning, ?strict=false",
      body: questionable,
      query: "?strict=false",
      status: 200,
      isValid: true,
    },
    { what: "both", body: questionable, query: "?strict=true&status=200", status: 200, isValid: false },
    { what: "valid, ?strict=true", body: valid, query: "?strict=true", status: 200, isValid: true },
  ])("$what: $status", async ({ body, query, status, isValid }) => {
    const response = await post(body, query);
    expect(response.status).toBe(status);
    expect(await response.json<Report>()).toMatchObject({ valid: isValid, format: "yaml" });
  });
});

test("a finding has its place, its fix and its page on the origin that was called", async () => {
  const report = await (await post(invalid)).json<Report>();
  expect(report.summary).toEqual({ errors: 1, warnings: 0, infos: 0 });
  expect(report.diagnostics).toMatchObject([
    {
      rule: "site-url-trailing-slash",
      path: "/jira/url",
      range: { start: { line: 2 } },
      docs: `${origin}/rules/site-url-trailing-slash/`,
      fixes: [{ safe: true }],
    },
  ]);
});

describe("the body is read whatever text type it is sent as", () => {
  test.for([
    "text/plain",
    "text/plain;charset=UTF-8",
    "text/yaml",
    "application/yaml",
    "application/x-yaml",
    "text/x-yaml",
    "Application/YAML ; charset=utf-8",
    "application/json",
    "application/x-www-form-urlencoded",
  ])("%s", async (type) => {
    expect((await post(invalid, "", { "Content-Type": type })).status).toBe(422);
  });

  test("no type", async () => {
    const response = await post(new Blob([invalid]));
    expect(response.status).toBe(422);
  });

  test("JSON is YAML, too", async () => {
    const response = await post('{"jira": {"url": 1}}', "", { "Content-Type": "application/json" });
    expect(await response.json()).toMatchObject({ valid: false, format: "yaml" });
  });
});

describe("a text on one line, sent as curl's -d sends it", () => {
  const warningsOf = async (body: string) => {
    const response = await post(body, "", { "Content-Type": "application/x-www-form-urlencoded" });
    return (await response.json<{ warnings?: string[] }>()).warnings;
  };

  test("has lost its line ends when several keys stand in it", async () => {
    expect(await warningsOf(valid.replaceAll("\n", ""))).toEqual([expect.stringContaining("--data-binary")]);
  });

  test.for(["jira: {}", '{"jira": {"project": "PROJ", "timeout": 30}}', "JIRA_PROJECT=PROJ"])(
    "has not when it is %s",
    async (body) => {
      expect(await warningsOf(body)).toBeUndefined();
    },
  );
});

describe("a text that did not come as it is in its file", () => {
  const warningsOf = async (body: BodyInit, type?: string) => {
    const response = await post(body, "", type ? { "Content-Type": type } : {});
    return (await response.json<{ warnings?: string[] }>()).warnings;
  };

  test.for([
    { config: valid },
    { config: validEnvironment },
    { name: "jira_config.yaml", content: `# Our settings\n${invalid}` },
  ])("is told that it came inside JSON: %j", async (data) => {
    const warnings = [expect.stringContaining("inside JSON")];
    expect(await warningsOf(JSON.stringify(data), "application/json")).toEqual(warnings);
    expect(await warningsOf(JSON.stringify(data, null, 2))).toEqual(warnings);
  });

  test("is told that it came URL-encoded", async () => {
    const encoded = [
      encodeURIComponent(valid),
      `config=${encodeURIComponent(valid)}`,
      new URLSearchParams({ config: valid }).toString(),
    ];
    const form = "application/x-www-form-urlencoded";
    for (const body of encoded)
      expect(await warningsOf(body, form)).toEqual([expect.stringContaining("URL-encoded")]);
  });

  test.for([
    '{"jira": {"project": "PROJ", "url": "${JIRA_URL}"}}',
    "JIRA_API_TOKEN=abc%0Adef",
    "# {jira: x}",
    '{"note": "see jira: or JIRA_URL=x", "jira": {}}',
    '{"config": ',
  ])("is not %s", async (text) => {
    expect(await warningsOf(text, "text/plain")).toBeUndefined();
  });
});

describe("?format= says what the text is", () => {
  test.for([
    { body: valid, query: "", format: "yaml" },
    { body: valid, query: "?format=auto", format: "yaml" },
    { body: valid, query: "?format=dotenv", format: "dotenv" },
    { body: validEnvironment, query: "", format: "dotenv" },
    { body: validEnvironment, query: "?format=yaml", format: "yaml" },
  ])("$query: $format", async ({ body, query, format }) => {
    expect(await (await post(body, query)).json()).toMatchObject({ format });
  });
});

describe("a text with a byte order mark", () => {
  const inUtf16 = (text: string, littleEndian: boolean) => {
    const view = new DataView(new ArrayBuffer(2 * text.length));
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
    return view.buffer;
  };

  test.for([
    { what: "UTF-8", body: new TextEncoder().encode(`\u{feff}${invalid}`), before: [] },
    {
      what: "UTF-16, little end first",
      body: inUtf16(`\u{feff}${invalid}`, true),
      before: ["text-encoding"],
    },
    { what: "UTF-16, big end first", body: inUtf16(`\u{feff}${invalid}`, false), before: ["text-encoding"] },
  ])("$what has the findings of the text without the mark", async ({ body, before }) => {
    const plain = (await (await post(invalid)).json<Report>()).diagnostics[0];
    const { diagnostics } = await (await post(body)).json<Report>();
    const marked = diagnostics[before.length];
    expect(diagnostics.map(({ rule }) => rule)).toEqual([...before, plain?.rule]);
    // The mark is a character of the file, so positions after it are one higher.
    expect(marked?.range.start.offset).toBe((plain?.range.start.offset ?? 0) + 1);
  });
});

describe("the answer's form", () => {
  const json = "application/json";
  const text = "text/plain; charset=utf-8";
  test.for([
    { accept: undefined, query: "", type: json },
    { accept: "*/*", query: "", type: json },
    { accept: "text/plain", query: "", type: text },
    { accept: "text/html, application/json;q=0.4, text/plain;q=0.6", query: "", type: text },
    { accept: "text/plain", query: "?output=json", type: json },
    { accept: "image/png", query: "?output=text", type: text },
  ])("Accept: $accept $query is answered as $type", async ({ accept, query, type }) => {
    const response = await post(invalid, query, accept === undefined ? {} : { Accept: accept });
    expect(response.status).toBe(422);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("Vary")).toBe("Accept");
  });

  test("text is a line for each finding", async () => {
    const response = await post(invalid, "?output=text");
    expect(await response.text()).toMatch(/^input:2:\d+: error: .+ \[site-url-trailing-slash\]\n$/);
  });

  test("the text output for a valid configuration is empty", async () => {
    expect(await (await post(valid, "?output=text")).text()).toBe("");
  });
});

describe("nothing of a body is kept", () => {
  test.for([valid, invalid])("the answer is not to be stored", async (body) => {
    expect((await post(body)).headers.get("Cache-Control")).toBe("no-store");
  });
});

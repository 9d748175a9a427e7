import { type ConvertResult, check, targets } from "@jira-config/checker";
import { describe, expect, test } from "vitest";
import { expectProblem, form, origin, postConvert } from "./api.ts";
import { invalid, valid, validEnvironment } from "./configs.ts";

describe("every form can be asked for", () => {
  test.for(targets)("%s", async (to) => {
    const response = await postConvert(valid, `?to=${to}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/json");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toMatchObject({
      from: "yaml",
      to,
      text: expect.stringContaining("JIRA_API_TOKEN"),
    });
  });
});

test("a text that is converted there and back is valid", async () => {
  const there = await (await postConvert(validEnvironment, "?to=yaml&output=text")).text();
  expect(check(there)).toMatchObject({ valid: true, format: "yaml" });
});

describe("the answer's form", () => {
  test.for([
    ["?to=dotenv&output=text", {}],
    ["?to=dotenv", { Accept: "text/plain" }],
  ] as const)("%s %o is the new text alone", async ([query, headers]) => {
    const response = await postConvert(valid, query, headers);
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect(response.headers.get("Vary")).toBe("Accept");
    expect(await response.text()).toMatch(/^JIRA_URL=/m);
  });

  test("can be JSON or text", async () => {
    const problem = await expectProblem(
      await postConvert(valid, "?to=yaml", { Accept: "application/sarif+json" }),
      "not-acceptable",
    );
    expect(problem.supported).toEqual(["application/json", "text/plain"]);
  });
});

describe("a faulty text", () => {
  test("is converted as far as possible, with its diagnostics", async () => {
    const response = await postConvert(invalid, "?to=dotenv");
    expect(response.status).toBe(422);
    const { text, diagnostics } = await response.json<ConvertResult>();
    expect(text).toContain("JIRA_EMAIL");
    expect(diagnostics).toMatchObject([
      { rule: "site-url-trailing-slash", docs: `${origin}/rules/site-url-trailing-slash/` },
    ]);
  });

  test("gets a 200 with status=200", async () => {
    expect((await postConvert(invalid, "?to=dotenv&status=200")).status).toBe(200);
  });
});

test("?from= says what the text is", async () => {
  expect(await (await postConvert(validEnvironment, "?to=bash&from=dotenv")).json()).toMatchObject({
    from: "dotenv",
  });
});

test("a parameter that is not known is reported", async () => {
  expect(await (await postConvert(valid, "?to=bash&strict=true")).json()).toMatchObject({
    warnings: ['The query parameter "strict" has no effect: this address takes to, from, output, status.'],
  });
});

test("the wanted form must be named", async () => {
  const problem = await expectProblem(await postConvert(valid, ""), "missing-parameter");
  expect(problem).toMatchObject({ parameter: "to", known: targets });
  await expectProblem(await postConvert(valid, "?to=auto"), "unknown-value");
});

test("multipart is refused: there is one text to convert", async () => {
  const problem = await expectProblem(
    await postConvert(form({ "a.yaml": valid }), "?to=bash"),
    "unsupported-media-type",
  );
  expect(problem.supported).not.toContain("multipart/form-data");
});

test("no token is written", async () => {
  const secret = ["ATATT3x", "FfGF0", "Zq7".repeat(50), "=1A2B3C4D"].join("");
  for (const to of targets) {
    const answer = await (
      await postConvert(validEnvironment.replace("${TOKEN_FROM_THE_VAULT}", secret), `?to=${to}`)
    ).text();
    expect(answer).not.toContain(secret.slice(12, 40));
  }
});

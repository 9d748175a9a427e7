import { formats } from "@jira-config/checker";
import { describe, expect, test } from "vitest";
import { countText, type Filter, matches } from "../src/rules/filter.ts";
import { rulesByTopic } from "../src/rules/rule-list.ts";

const everything: Filter = { text: "", severity: "", format: "", onlyWithFix: false };
const rule = {
  text: "Error The site URL has no slash at its end site-url-trailing-slash",
  severity: "error",
  formats: ["yaml", "dotenv"],
  hasFix: false,
};

describe("a rule", () => {
  test.for<Partial<Filter>>([
    {},
    { text: "SLASH url" },
    { text: "trailing-" },
    { severity: "error" },
    { format: "dotenv" },
    { text: "slash", severity: "error", format: "yaml" },
  ])("is listed for %j", (filter) => {
    expect(matches(rule, { ...everything, ...filter })).toBe(true);
  });

  test.for<Partial<Filter>>([
    { text: "slash token" },
    { severity: "warning" },
    { format: "cmd" },
    { onlyWithFix: true },
    { text: "slash", severity: "info" },
  ])("is not listed for %j", (filter) => {
    expect(matches(rule, { ...everything, ...filter })).toBe(false);
  });
});

test("the number of rules is told in words", () => {
  expect([countText(64, 64), countText(1, 64), countText(0, 64)]).toEqual([
    "64 rules",
    "1 of 64 rules",
    "No rules match.",
  ]);
});

describe("what a rule applies to is seen from its examples", () => {
  const listed = new Map(rulesByTopic().flatMap(({ rules }) => rules.map((one) => [one.id, one])));

  test("a rule about a value finds it in every format", () => {
    expect(listed.get("site-url-trailing-slash")?.formats).toEqual(formats);
  });

  test.for(["hardcoded-token", "ignore-comment", "site-url-credentials"])(
    "%s finds in every format what no conversion writes",
    (id) => expect(listed.get(id)?.formats).toEqual(formats),
  );

  test("a rule about the token's value finds it wherever a token may be written", () => {
    expect(listed.get("token-checksum")?.formats).toEqual(["dotenv", "bash", "powershell", "cmd"]);
  });

  test("a rule about YAML is found in YAML alone", () => {
    expect(listed.get("multiple-documents")?.formats).toEqual(["yaml"]);
  });

  test("a rule has a fix when it offers one for an example", () => {
    expect(listed.get("site-url-trailing-slash")?.hasFix).toBe(true);
    expect(listed.get("token-expired")?.hasFix).toBe(false);
  });
});

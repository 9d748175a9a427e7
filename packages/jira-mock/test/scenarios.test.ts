import { readdirSync } from "node:fs";
import { check } from "@jira-config/checker";
import { describe, expect, test } from "vitest";
import { playScenario, scenarios } from "../src/index.ts";

const files = readdirSync(new URL("../src/scenarios/", import.meta.url)).map((file) =>
  file.replace(".ts", ""),
);

describe("the scenarios", () => {
  test("have one file each, and every file is listed", () => {
    const listed = scenarios.map(({ name }) => name);
    expect(listed.toSorted()).toEqual(
      files.filter((file) => !["registry", "scenario"].includes(file)).sort(),
    );
  });

  test("have different titles and descriptions", () => {
    for (const key of ["name", "title", "description"] as const) {
      expect(new Set(scenarios.map((scenario) => scenario[key])).size).toBe(scenarios.length);
    }
  });

  test.each(scenarios)("$name starts anew each time", ({ create }) => {
    const first = create();
    first.cloud.sites.length = 0;
    expect(create().cloud.sites).not.toHaveLength(0);
    expect(create().credentials).toEqual(first.credentials);
  });

  test.each(scenarios)("$name has credentials that the checker accepts", ({ create }) => {
    const { credentials } = create();
    const lines = [
      `JIRA_URL=${credentials.url}`,
      `JIRA_EMAIL=${credentials.email}`,
      `JIRA_API_TOKEN=${credentials.apiToken}`,
      `JIRA_PROJECT=${credentials.project}`,
      ...(credentials.cloudId ? [`JIRA_CLOUD_ID=${credentials.cloudId}`] : []),
    ];
    const mistakes = check(lines.join("\n"), { format: "dotenv" }).diagnostics.map(({ rule }) => rule);
    expect(mistakes.filter((rule) => rule.includes("token") || rule.includes("email"))).toEqual([]);
  });

  test("can be played by name", () => {
    expect(playScenario("spanish-account").cloud.users[0]?.locale).toBe("es_ES");
    expect(() => playScenario("nowhere")).toThrow(/There is no scenario "nowhere"\. There are: healthy, /);
  });
});

import { describe, expect, test } from "vitest";
import { builtFile, builtFiles, pages } from "./built-site.ts";

const written = builtFiles("**/index.md");

describe("as Markdown", () => {
  test("there is every page but the tools, and llms.txt lists each once", () => {
    const expected = pages
      .map(({ path }) => path.slice(1))
      .filter((path) => path.endsWith("/") || path === "")
      .filter((path) => path !== "check/")
      .map((path) => `${path}index.md`);
    expect(written.toSorted()).toEqual(expected.toSorted());
    const listed = [...builtFile("llms.txt").matchAll(/\]\(https?:\/\/[^/]+\/([^)]*)\)/g)].map(
      ([, path]) => path,
    );
    expect(listed.toSorted()).toEqual(expected.toSorted());
    expect(listed.slice(0, 3)).toEqual(["index.md", "prerequisites/index.md", "create-a-token/index.md"]);
  });

  test.each(written)("%s begins with its title and holds no markup", (file) => {
    const text = builtFile(file);
    expect(text).toMatch(/^# \S/);
    const prose = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, "").replace(/`[^`]*`/g, "code");
    expect(prose).not.toMatch(/<\/?(?:div|span|figure|button|script|svg)\b|\]\(\/|\[\]\(/);
  });

  test.each(written)("%s has a line for each row of a table", (file) => {
    const rows = builtFile(file).match(/^\| .*$/gm) ?? [];
    expect(rows.filter((row) => !row.endsWith(" |"))).toEqual([]);
  });

  test("what stands in lines of its own in a cell is kept apart", () => {
    const text = builtFile("api/reference/index.md");
    expect(text).toMatch(/^\| 400 +\| \[[^\]]+\]\([^)]+\) \[.*\) `application\/problem\+json`: \[Problem\]/m);
    expect(text).toContain("auto detects it. `auto` (default)");
  });

  test("the list of rules has no words of its filter, and keeps its own apart", () => {
    const text = builtFile("rules/index.md");
    expect(text).not.toContain("Search the rules");
    expect(text).toMatch(/^- Error \[[^\]]+\]\([^)]+\) `[a-z-]+` Has a fix$/m);
  });

  test("code keeps its lines and its name, tabs say whose they are, and pictures are told", () => {
    const environment = builtFile("configure/environment/index.md");
    expect(environment).toContain(
      'PowerShell:\n\n```powershell\n$env:JIRA_URL = "https://your-company.atlassian.net"\n',
    );
    expect(builtFile("configure/yaml/index.md")).toContain(
      '```yaml title="config/jira_config.yaml"\njira:\n',
    );
    expect(builtFile("create-a-token/index.md")).toContain("Your program sends a token with scopes.");
  });
});

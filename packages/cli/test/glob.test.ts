import { globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { glob } from "../src/files/glob.ts";

const folder = mkdtempSync(join(tmpdir(), "jira-config-glob-"));
const files = [
  "jira_config.yaml",
  ".env",
  "a/jira_config.yaml",
  "a/b/jira_config.yml",
  "a/b/.env.production",
  "a/[1].yaml",
  "a+b/(c).yaml",
  "node_modules/x/jira_config.yaml",
  "a/.git/jira_config.yaml",
];

beforeAll(() => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  symlinkSync(folder, join(folder, "a/round"));
  symlinkSync(join(folder, ".env"), join(folder, "link.env"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** With the folder's name in front, as a user would write it. */
const found = (pattern: string) => glob(`${folder}/${pattern}`).map((name) => name.slice(folder.length + 1));

describe("finds what Node.js finds", () => {
  test.each([
    "*.yaml",
    "**/*.yaml",
    "**/jira_config.{yaml,yml}",
    "{a,a+b}/*.yaml",
    "a/**",
    "*/*.yaml",
    "a/?/*.yml",
    "**/[a-k]*.yaml",
    "**/[!a-k]*.yaml",
    "a/[[]*.yaml",
    "a+b/(?).yaml",
    "nothing/*.yaml",
  ])("for %s", (pattern) => {
    const exclude = ["node_modules", "a/round"];
    const expected = globSync(pattern, { cwd: folder, exclude, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
    expect(found(pattern).filter((name) => !/(?:^|\/)\./.test(name))).toEqual(expected.sort());
  });
});

test("hidden files are found, and links to files", () => {
  expect(found("**/*env*")).toEqual([".env", "a/b/.env.production", "link.env"]);
});

test("folders of tools are left out, unless they are named", () => {
  expect(found("{*/x,a/.*}/jira_config.yaml")).toEqual([]);
  expect(found("node_modules/*/jira_config.yaml")).toEqual(["node_modules/x/jira_config.yaml"]);
});

test("links to folders are followed one at a time, not round in a circle", () => {
  expect(found("a/*/jira_config.yaml")).toEqual(["a/round/jira_config.yaml"]);
  expect(found("a/**/jira_config.yaml")).toEqual(["a/jira_config.yaml"]);
});

test("a broken link contains no files", () => {
  symlinkSync("itself.yaml", join(folder, "a+b/itself.yaml"));
  onTestFinished(() => rmSync(join(folder, "a+b/itself.yaml")));
  expect(found("a+b/*.yaml")).toEqual(["a+b/(c).yaml"]);
  expect(found("a+b/**/itself.yaml")).toEqual([]);
});

test("found names begin as the pattern does", () => {
  expect(glob("test/*/terminal.ts")).toEqual(["test/support/terminal.ts"]);
});

test("a pattern that makes no sense matches nothing", () => {
  expect(["[z-a]*", "[", "]*", "{a", "a/[!]*"].flatMap(found)).toEqual([]);
});

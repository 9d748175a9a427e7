import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "@jira-config/checker/rules";
import { causes } from "@jira-config/jira/causes";
import { describe, expect, test } from "vitest";
import { causePage } from "../src/generated-pages/cause-page.ts";
import { rulePage } from "../src/generated-pages/rule-page.ts";
import { editUrl } from "../src/repository.ts";
import { ownRules } from "../src/rules/own-rules.ts";
import { pages } from "./built-site.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

describe("links to where a page is edited", () => {
  test("are there only when the repository has an address", () => {
    expect(editUrl("README.md", "")).toBeUndefined();
    expect(editUrl("README.md", "https://github.com/your-company/jira-config/")).toBe(
      "https://github.com/your-company/jira-config/edit/main/README.md",
    );
    if (!process.env.REPOSITORY_URL)
      expect(pages.filter(({ html }) => html.includes("/edit/main/")).map(({ path }) => path)).toEqual([]);
  });

  test("lead to files that are there", async () => {
    const generated = [
      ...(await Promise.all([...rules, ...ownRules].map(rulePage))),
      ...causes.map(causePage),
    ];
    const missing = generated.filter(({ source }) => !source || !existsSync(root + source));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});

describe("the files that are named for whoever changes something", () => {
  const kinds = "ts,json,jsonc,md,mdx,yml";
  const files = globSync(`**/*.{${kinds}}`, {
    cwd: root,
    exclude: ["**/node_modules", "**/dist", "**/test-results"],
  });
  const names = new RegExp(String.raw`\`([\w./-]+\.(?:${kinds.replaceAll(",", "|")}))\``, "g");

  test.each(["CONTRIBUTING.md", ...globSync("{.,apps/*,packages/*}/README.md", { cwd: root })])(
    "are where %s says",
    (file) => {
      const folder = join(dirname(file), "/").replace("./", "");
      const named = readFileSync(root + file, "utf8").matchAll(names);
      const missing = [...named].filter(
        ([, name = ""]) =>
          !files.includes(name) &&
          !files.some((path) => path.startsWith(folder) && path.endsWith(`/${name}`)),
      );
      expect(missing.map(([, name]) => name)).toEqual([]);
    },
  );
});

import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ruleUrl } from "@jira-config/checker";
import { rules } from "@jira-config/checker/rules";
import reference from "@jira-config/cli/reference.json" with { type: "json" };
import { causes, causeUrl } from "@jira-config/jira/causes";
import { defaultSiteOrigin, schemaPath } from "@jira-config/schema";
import { expect, test } from "vitest";
import { attributes, builtFiles, pages } from "./built-site.ts";

const cli = dirname(createRequire(import.meta.url).resolve("@jira-config/cli/package.json"));
const run = (...args: string[]) =>
  execFileSync(process.execPath, [join(cli, "dist/jira-config.cjs"), ...args], { encoding: "utf8" });

const allRules = [...rules, ...reference.rules];

/** What the command line, the doctor and the client's errors say in Markdown. */
const words = JSON.stringify([allRules, causes, reference.commands]);

/** Every address on the site that one of our programs prints. */
const printed = new Set([
  ...allRules.map(({ id }) => ruleUrl(defaultSiteOrigin, id)),
  ...causes.map(({ id }) => causeUrl(defaultSiteOrigin, id)),
  ...[...words.matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, address = ""]) => new URL(address, defaultSiteOrigin).href,
  ),
  ...[
    words,
    run("schema"),
    run("schema", "tokens"),
    run("doctor", "--scenario", "healthy", "--json"),
  ].flatMap((text) => text.match(new RegExp(`${defaultSiteOrigin}[^\\s"'\`)\\\\]*`, "g")) ?? []),
]);

test("every address on the site that a program prints is there", () => {
  const own = [...printed]
    .map((address) => new URL(address))
    .filter(({ origin }) => origin === defaultSiteOrigin);
  expect(own.length).toBeGreaterThan(allRules.length + causes.length);
  const files = new Set(builtFiles("**/*").map((name) => `/${name}`));
  const broken = own.filter(({ pathname, hash }) => {
    const page = pages.find(({ path }) => path === pathname);
    if (!page) return !files.has(pathname) && pathname !== schemaPath;
    return hash !== "" && !attributes(page.html, "id").includes(hash.slice(1));
  });
  expect(broken.map(({ href }) => href)).toEqual([]);
});

import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Fence, fences, folder, isOutput, isRun } from "./fences.ts";

const programOf = (name: string, file: string) =>
  join(dirname(fileURLToPath(import.meta.resolve(`@jira-config/${name}/package.json`))), "dist", file);

/** What pages show as the output of a program; the snippets' test compares that of a snippet which it runs. */
const shown = fences.filter((fence, index) => isOutput(fence) && !isRun(fences[index - 1]?.meta ?? ""));

/** How each of them comes about. */
const printed: Readonly<Record<string, () => string | Promise<string>>> = {
  "tokens.mdx": () => {
    const [, inventory = ""] =
      /`#[^\n]*\n(tokens:[^`]+)`/.exec(readFileSync(join(folder, "tokens.mdx"), "utf8")) ?? [];
    return jiraConfig(["tokens", "--today", "2026-11-25", "-"], inventory);
  },
  "doctor.mdx": () => jiraConfig(["doctor", "--scenario", "expired-token"]),
  "fake-jira.mdx": serveExpiredToken,
};

test("every output that the guide shows is compared", () => {
  expect(shown.map(({ file }) => file).sort()).toEqual(Object.keys(printed).sort());
});

test.each(shown)("$file shows what is printed", async ({ file, code }: Fence) => {
  expect(withoutChance((await printed[file]?.()) ?? "")).toContain(withoutChance(code));
});

/** What the command prints, whatever its exit code says of the configuration. */
function jiraConfig(args: readonly string[], input = ""): string {
  try {
    return execFileSync(process.execPath, [programOf("cli", "jira-config.cjs"), ...args], {
      encoding: "utf8",
      input,
      stdio: "pipe",
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** The first that the fake Jira prints; it serves until it is stopped. */
async function serveExpiredToken(): Promise<string> {
  const args = [programOf("jira-mock", "serve/bin.js"), "serve", "--scenario", "expired-token"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.once("data", () => child.kill());
  return (await Promise.all([text(child.stderr), text(child.stdout)])).join("");
}

/** The same without the port and the token, which are new each time. */
function withoutChance(output: string): string {
  return output.replace(/127\.0\.0\.1:\d+/, "127.0.0.1").replace(/(?<=JIRA_API_TOKEN=).*/, "");
}

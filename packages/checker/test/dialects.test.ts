import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { parse } from "dotenv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bash } from "../src/dialects/bash.ts";
import { compose } from "../src/dialects/compose.ts";
import type { Dialect } from "../src/dialects/dialect.ts";
import { docker } from "../src/dialects/docker.ts";
import { dotenv } from "../src/dialects/dotenv.ts";
import { node } from "../src/dialects/node.ts";
import { python } from "../src/dialects/python.ts";

const lookUp = (name: string) => `<${name}>`;

/** Lines as people write them, and what nearly looks like them. */
const piece = fc.constantFrom("x", "y", " ", "  ", '"', "'", "`", "#", " #", "=", "/", ":", "\\n", "A", "é");
const line = fc
  .tuple(
    fc.constantFrom("", "export ", "export  "),
    fc.constantFrom("V", "V ", " V"),
    fc.array(piece, { maxLength: 8 }),
  )
  .map(([before, name, value]) => `${before}${name}=${value.join("")}`)
  .filter((text) => !/=\s*$/.test(text));

function agree(dialect: Dialect, real: (line: string) => string | undefined, numRuns = 3000): void {
  const same = (text: string) => {
    expect(dialect(text, lookUp), text).toBe(real(text));
  };
  fc.assert(fc.property(line, same), { numRuns });
}

describe("the model agrees with", () => {
  test("node --env-file, whose parser is util.parseEnv", () => {
    agree(node, (text) => parseEnv(text).V);
    expect(parseEnv("\uFEFFV=x").V).toBe(node("\uFEFFV=x", lookUp));
    expect(parseEnv("V=x\r").V).toBe(node("V=x\r", lookUp));
  });

  test("the npm package dotenv", () => {
    agree(dotenv, (text) => parse(text).V);
    expect(parse("\uFEFFV=x").V).toBe(dotenv("\uFEFFV=x", lookUp));
  });

  test("source in bash", () => {
    const lines = fc.sample(
      line.filter((text) => !text.includes("`")),
      { numRuns: 400, seed: 1 },
    );
    const read = inBash([...lines, "V=x\r", "V='a'\"b\"", "V=a\\ b", "\uFEFFV=x"]);
    for (const [text, value] of read) expect(bash(text, lookUp), JSON.stringify(text)).toBe(value);
  });
});

/** What bash makes of each line as a file of its own. */
function inBash(lines: readonly string[]): Map<string, string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "dotenv-"));
  try {
    for (const [index, text] of lines.entries()) writeFileSync(join(folder, String(index)), `${text}\n`);
    const script = `PATH=; for ((i = 0; i < ${lines.length}; i++)); do (unset V; source ./$i; printf '%s\\0' "\${V-unset}"); done 2> /dev/null`;
    const output = execFileSync("bash", ["-c", script], { cwd: folder, encoding: "utf8" });
    const values = output.split("\0");
    return new Map(lines.map((text, index) => [text, values[index] === "unset" ? undefined : values[index]]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Docker and Compose cannot run in a test, nor python-dotenv without Python. The first two are as in their
 * documentation, which the models name, the third as python-dotenv 1.2.4 answered.
 */
test.for<[line: string, docker: string | undefined, compose: string, python: string]>([
  ["V=x", "x", "x", "x"],
  ['V="x"', '"x"', "x", "x"],
  ["V='x'", "'x'", "x", "x"],
  ["V=x # c", "x # c", "x", "x"],
  ["V=x#c", "x#c", "x#c", "x#c"],
  ["V= # c", " # c", "", "# c"],
  ["V=x  ", "x  ", "x", "x"],
  ["V=x=y=", "x=y=", "x=y=", "x=y="],
  ["export V=x", undefined, "x", "x"],
  ["V = x", undefined, "x", "x"],
  ["V=$A", "$A", "<A>", "$A"],
  ["V=${A}", "${A}", "<A>", "<A>"],
  ["V='${A}'", "'${A}'", "${A}", "<A>"],
  ["V=x\r", "x", "x", "x"],
  ["\uFEFFV=x", "x", "x", "x"],
])("%j", ([text, inDocker, inCompose, inPython]) => {
  expect(docker(text, lookUp)).toBe(inDocker);
  expect(compose(text, lookUp)).toBe(inCompose);
  expect(python(text, lookUp)).toBe(inPython);
});

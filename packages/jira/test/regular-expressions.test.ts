import { globSync, readFileSync } from "node:fs";
import { checkSync, type Parameters } from "recheck";
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";
import { headerForm } from "../src/diagnosis/evidence.ts";

const source = new URL("../src/", import.meta.url).pathname;

/** How much recheck tries is bounded by steps alone, and not by time, so that it finds the same on a busy machine. */
const byWork: Parameters = {
  timeout: null,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
};

interface Expression {
  file: string;
  pattern: string;
  flags: string;
}

const literals = globSync("**/*.ts", { cwd: source }).sort().flatMap(literalsIn);
const composed = { file: "diagnosis/evidence.ts", pattern: headerForm.source, flags: headerForm.flags };

// What people paste is as long as they like.
test.for([...literals, composed])(
  "$file /$pattern/$flags takes linear time",
  { timeout: 600_000 },
  ({ pattern, flags }) => {
    const result = checkSync(pattern, flags, byWork);
    expect(result.status === "safe" ? result.complexity.type : result.status).toMatch(/^(?:safe|linear)$/);
  },
);

function literalsIn(file: string): Expression[] {
  const found: Expression[] = [];
  visit(parseAst(readFileSync(source + file, "utf8"), { lang: "ts" }));
  return found;

  function visit(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node) found.push({ file, ...(node.regex as { pattern: string; flags: string }) });
    for (const child of Object.values(node)) visit(child);
  }
}

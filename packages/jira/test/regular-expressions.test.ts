import { globSync, readFileSync } from "node:fs";
import { checkSync, type Diagnostics } from "recheck";
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";
import { headerForm } from "../src/diagnosis/evidence.ts";

const source = new URL("../src/", import.meta.url).pathname;

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
  { timeout: 120_000 },
  ({ pattern, flags }) => {
    const result = judged(pattern, flags);
    expect(result.status === "safe" ? result.complexity.type : result.status).toMatch(/^(?:safe|linear)$/);
  },
);

/** Of an expression that its fuzzer calls slow, recheck is asked again: on a busy machine it errs now and then. */
function judged(pattern: string, flags: string): Diagnostics {
  const first = checkSync(pattern, flags, { timeout: 50_000 });
  return first.status === "safe" ? first : checkSync(pattern, flags, { timeout: 50_000 });
}

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

import { globSync, readFileSync } from "node:fs";
import { checkSync, type Parameters } from "recheck";
import { parseAst } from "rolldown/parseAst";
import { alternativesOf, hasAssertion, withoutAssertions, withoutLookbehind } from "./without-assertions.ts";

/** A regular expression, and its file. */
export interface Expression {
  file: string;
  pattern: string;
  flags: string;
}

/**
 * The regular expression literals in the TypeScript files of a folder.
 *
 * @param folder ends with a slash; the paths of the files start there
 */
export function literalsIn(folder: URL): Expression[] {
  const files = globSync("**/*.ts", { cwd: folder }).sort();
  return files.flatMap((file) => literalsOf(file, readFileSync(new URL(file, folder), "utf8")));
}

function literalsOf(file: string, text: string): Expression[] {
  const found: Expression[] = [];
  visit(parseAst(text, { lang: "ts" }));
  return found;

  function visit(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node) found.push({ file, ...(node.regex as { pattern: string; flags: string }) });
    for (const child of Object.values(node)) visit(child);
  }
}

/** Whether a search provably takes time that is linear in its text. */
export function takesLinearTime({ pattern, flags }: Omit<Expression, "file">): boolean {
  return alternativesOf(pattern).every((alternative) => isProvedLinear(alternative, flags));
}

/** recheck cannot prove patterns with assertions or large counts, and only tests them. */
function isProvedLinear(alternative: string, flags: string): boolean {
  const pattern = withoutLookbehind(alternative);
  const isPlain = !hasAssertion(pattern) && isLinear(pattern, flags, "auto");
  return isPlain || isLinear(withoutAssertions(pattern), flags, "automaton");
}

/** Limits recheck by steps instead of time, so that the result is the same on a busy machine. */
const byWork: Parameters = {
  timeout: null,
  seedingTimeout: null,
  incubationTimeout: null,
  attackTimeout: null,
};

function isLinear(pattern: string, flags: string, checker: "auto" | "automaton"): boolean {
  const result = checkSync(pattern, flags, { ...byWork, checker });
  return result.status === "safe" && /^(?:safe|linear)$/.test(result.complexity.type);
}

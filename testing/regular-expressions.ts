import { globSync, readFileSync } from "node:fs";
import { checkSync, type Parameters } from "recheck";
import { parseAst } from "rolldown/parseAst";
import { alternativesOf, hasAssertion, withoutAssertions, withoutLookbehind } from "./without-assertions.ts";

/** A regular expression, and the file in which it stands. */
export interface Expression {
  file: string;
  pattern: string;
  flags: string;
}

/**
 * Every regular expression that the TypeScript files of a folder spell out.
 *
 * @param folder ends with a slash, and the files are told from there
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

/** Whether a search takes time that grows no faster than its text. What cannot be proved counts as not. */
export function takesLinearTime({ pattern, flags }: Omit<Expression, "file">): boolean {
  return alternativesOf(pattern).every((alternative) => isProvedLinear(alternative, flags));
}

/** recheck proves nothing of assertions and of large counts, and only tries such patterns out. */
function isProvedLinear(alternative: string, flags: string): boolean {
  const pattern = withoutLookbehind(alternative);
  const isPlain = !hasAssertion(pattern) && isLinear(pattern, flags, "auto");
  return isPlain || isLinear(withoutAssertions(pattern), flags, "automaton");
}

/** How much recheck tries is bounded by steps alone, and not by time, so that it finds the same on a busy machine. */
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

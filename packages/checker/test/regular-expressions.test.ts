import { globSync, readFileSync } from "node:fs";
import { checkSync, type Parameters } from "recheck";
import { parseAst } from "rolldown/parseAst";
import { expect, test } from "vitest";
import { alternativesOf, hasAssertion, withoutAssertions, withoutLookbehind } from "./without-assertions.ts";

const source = new URL("../src/", import.meta.url).pathname;

/** Expressions that are only ever tried on short texts: the constant that bounds them, beside them in the file. */
const onShortTexts: Readonly<Record<string, string>> = {
  "values/email-address.ts": "longestAddress",
  "rules/site-url-form.ts": "longestText",
};

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

const literals = globSync("**/*.ts", { cwd: source })
  .filter((file) => !file.startsWith("generated"))
  .sort()
  .flatMap(literalsOf);

test("there are expressions to try", () => {
  expect(literals.length).toBeGreaterThan(50);
});

test.for(distinct([...literals, ...(await composed())]))(
  "$file /$pattern/$flags takes linear time",
  { timeout: 600_000 },
  ({ file, pattern, flags }) => {
    const isSafe = alternativesOf(pattern).every((alternative) => takesLinearTime(alternative, flags));
    expect(isSafe || isOnShortTexts(file)).toBe(true);
  },
);

test.for(["\\s+(?=x)", "(?<=a)a+(?!b)", "(?:a|b|ab)*(?!c)", "(['\"])a*a*\\1", "a+\\b"])(
  "/%s/ does not",
  (pattern) => {
    expect(takesLinearTime(pattern, "")).toBe(false);
  },
);

/** recheck proves nothing of assertions and of large counts, and only tries such patterns out. */
function takesLinearTime(alternative: string, flags: string): boolean {
  const pattern = withoutLookbehind(alternative);
  const isProved = isLinear(withoutAssertions(pattern), flags, "automaton");
  return isProved || (!hasAssertion(pattern) && isLinear(pattern, flags, "auto"));
}

function isLinear(pattern: string, flags: string, checker: "auto" | "automaton"): boolean {
  const result = checkSync(pattern, flags, { ...byWork, checker });
  return result.status === "safe" && /^(?:safe|linear)$/.test(result.complexity.type);
}

function distinct(expressions: readonly Expression[]): Expression[] {
  return [...new Map(expressions.map((one) => [`${one.file} /${one.pattern}/${one.flags}`, one])).values()];
}

function literalsOf(file: string): Expression[] {
  const found: Expression[] = [];
  visit(parseAst(readFileSync(source + file, "utf8"), { lang: "ts" }));
  return found;

  function visit(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node) found.push({ file, ...(node.regex as { pattern: string; flags: string }) });
    for (const child of Object.values(node)) visit(child);
  }
}

/** The expressions that the engine puts together from parts, some of them when they are first needed. */
async function composed(): Promise<Expression[]> {
  const found: Expression[] = [];
  const original = RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parameters, newTarget) {
      const expression = Reflect.construct(target, parameters, newTarget);
      found.push({ file: caller(), pattern: expression.source, flags: expression.flags });
      return expression;
    },
  });
  const { check } = await import("../src/index.ts");
  const { rules } = await import("../src/rules/documentation.ts");
  for (const { examples } of rules) {
    for (const { text, format } of [...examples.valid, ...examples.invalid])
      check(text, { format: format ?? "yaml" });
  }
  globalThis.RegExp = original;
  return found.filter(({ file }) => !file.startsWith("generated"));
}

/** The file of the engine in which an expression is made. */
function caller(): string {
  return /\/src\/([\w/.-]+\.ts)/.exec(new Error().stack ?? "")?.[1] ?? "generated";
}

function isOnShortTexts(file: string): boolean {
  const bound = onShortTexts[file];
  return bound !== undefined && new RegExp(`\\.length <=? ${bound}|\\.length > ${bound}`).test(read(file));
}

function read(file: string): string {
  return readFileSync(source + file, "utf8");
}

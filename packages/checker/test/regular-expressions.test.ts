import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Expression, literalsIn, takesLinearTime } from "../../../testing/regular-expressions.ts";

const source = new URL("../src/", import.meta.url);

/** Expressions that are used only on short texts, with the constant in the same file that limits the length. */
const onShortTexts: Readonly<Record<string, string>> = {
  "values/email-address.ts": "maxAddressLength",
  "rules/site-url-form.ts": "maxLength",
};

const literals = literalsIn(source).filter(({ file }) => !file.startsWith("generated"));

test("there are expressions to try", () => {
  expect(literals.length).toBeGreaterThan(50);
});

test.for(distinct([...literals, ...(await composed())]))(
  "$file /$pattern/$flags takes linear time",
  { timeout: 600_000 },
  (expression) => {
    expect(takesLinearTime(expression) || isOnShortTexts(expression.file)).toBe(true);
  },
);

test.for(["\\s+(?=x)", "(?<=a)a+(?!b)", "(?:a|b|ab)*(?!c)", "(['\"])a*a*\\1", "a+\\b"])(
  "/%s/ is found not to be linear",
  (pattern) => {
    expect(takesLinearTime({ pattern, flags: "" })).toBe(false);
  },
);

function distinct(expressions: readonly Expression[]): Expression[] {
  return [...new Map(expressions.map((one) => [`${one.file} /${one.pattern}/${one.flags}`, one])).values()];
}

/** The expressions that the engine composes of parts, some of them at their first use. */
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
  if (bound === undefined) return false;
  const text = readFileSync(new URL(file, source), "utf8");
  return new RegExp(`\\.length <=? ${bound}|\\.length > ${bound}`).test(text);
}

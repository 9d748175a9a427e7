import fc from "fast-check";
import { expect, test } from "vitest";
import { readSettings } from "../src/index.ts";
import { setByBash } from "./set-by-bash.ts";

const names = ["JIRA_URL", "JIRA_EMAIL", "JIRA_PROJECT"];

/** Parts of values, each with a quote, an escape, or a character with a meaning in bash. */
const pieces = [
  ...["a", "a#b", "=", "*", "?", "!", "%", "^", ":", "-", "/", ",", "[a]", "é", "\\ ", "\\'", '\\"', "\\\\"],
  ...["\\\n", "$=", "$1", "$$=", "$?", "${A:-b}", "$((1+1))", "`echo a`", "'x'", "'a b'", "'\\n'", "'#'"],
  ...['"q"', `"a'b"`, '"\\$"', '"\\n"', '"!"', '"#"', '"a\\\nb"', '"$1"', '$"q"'],
  ...["$'a\\tb'", "$'a\\'b'", "$'\\x41'", "$'\\101\\u00e9'", "$'\\q'", "$'a\\\nb'"],
];

const line = fc
  .record({
    head: fc.constantFrom("export ", "  export ", "export\t", "declare -x ", "typeset -x ", "", "set -a; "),
    name: fc.constantFrom(...names),
    operator: fc.constantFrom("=", "=", "=", "+="),
    value: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
    comment: fc.constantFrom("", " ", " # comment"),
  })
  .map(({ head, name, operator, value, comment }) => `${head}${name}${operator}${value.join("")}${comment}`);

const script = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => `${lines.join("\n")}\n`);

test("reads the values that bash sets, if they are in the script", () => {
  fc.assert(
    fc.property(script, (text) => {
      const values = setByBash(text, names);
      for (const { path, value, variable } of readSettings(text, { format: "bash" }).settings) {
        const name = path.slice(1);
        if (variable === undefined) expect({ [name]: String(value) }).toEqual({ [name]: values[name] });
      }
    }),
    { numRuns: 300 },
  );
});

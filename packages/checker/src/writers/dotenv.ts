import { tokenAdvice, type Variable, writeLines } from "./variables.ts";
import type { Writer } from "./writer.ts";

/** Texts that all readers take literally. */
const safe = /^[\w@./:+-]*$/;

/** A `.env` file. */
export const dotenv: Writer = {
  holdsMappings: false,
  // The readers disagree about escapes, so a text must not need any.
  canHold: (text) => !/[\0\r\n]/.test(text) && (!text.includes("'") || !/["\\$`]/.test(text)),
  write: (settings) =>
    writeLines(settings, toLines, {
      head: ["# Keep this file out of version control: list it in .gitignore."],
    }),
};

function toLines(variable: Variable): string[] {
  const { name, text, source, isSecret } = variable;
  if (text !== undefined) return [`${name}=${quoted(text)}`];
  const here = `here, or set ${source} where the program runs.`;
  const advice = isSecret ? tokenAdvice(variable, `and write it ${here}`) : [`# Write the value ${here}`];
  return [...advice, `${name}=\${${source}}`];
}

/** Within single quotes nothing is expanded. */
function quoted(text: string): string {
  if (safe.test(text)) return text;
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

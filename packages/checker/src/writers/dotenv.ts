import { tokenAdvice, type Variable, writeLines } from "./variables.ts";
import type { Writer } from "./writer.ts";

/** What every reader takes as it stands. */
const safe = /^[A-Za-z0-9_@./:+-]*$/;

/** A `.env` file. */
export const dotenv: Writer = {
  holdsMappings: false,
  // The readers disagree about escapes, so a text must do without.
  canHold: (text) => !/[\0\r\n]/.test(text) && (!text.includes("'") || !/["\\$`]/.test(text)),
  write: (settings) =>
    writeLines(settings, toLines, {
      head: ["# Keep this file out of version control: list it in .gitignore."],
    }),
};

function toLines(variable: Variable): string[] {
  const { name, text, source } = variable;
  const howTo = `and write it here, or set ${source} where the program runs.`;
  return [...tokenAdvice(variable, howTo), `${name}=${text === undefined ? `\${${source}}` : quoted(text)}`];
}

/** Within single quotes nothing is expanded. */
function quoted(text: string): string {
  if (safe.test(text)) return text;
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

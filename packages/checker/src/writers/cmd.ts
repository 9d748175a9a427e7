import { tokenAdvice, type Variable, writeLines } from "./variables.ts";
import type { Writer } from "./writer.ts";

const percentNote = "rem For a batch file. At the prompt itself, write one percent sign for each two.";

/** `set` lines for a batch file. */
export const cmd: Writer = {
  holdsMappings: false,
  // A quote cannot be escaped, and after it, `&` and `|` would separate commands.
  canHold: (text) => !/["\0\r\n]/.test(text),
  write(settings) {
    const hasPercent = settings.some(({ value }) => typeof value === "string" && value.includes("%"));
    return writeLines(settings, toLines, { head: hasPercent ? [percentNote] : [] });
  },
};

function toLines(variable: Variable): string[] {
  const { name, title, text, source } = variable;
  if (text !== undefined) return [`set "${name}=${text.replaceAll("%", "%%")}"`];
  if (source !== name) {
    const howTo = `and set ${source} beforehand; never write it here.`;
    return [...tokenAdvice(variable, howTo, "rem"), `set "${name}=%${source}%"`];
  }
  const howTo = "and enter it when this asks for it; never write it here.";
  return [...tokenAdvice(variable, howTo, "rem"), `if not defined ${name} set /p "${name}=${title}: "`];
}

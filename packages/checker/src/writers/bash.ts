import { tokenAdvice, type Variable, writeLines } from "./variables.ts";
import type { Writer } from "./writer.ts";

/** `export` lines, for bash, zsh and sh. */
export const bash: Writer = {
  holdsMappings: false,
  canHold: (text) => !text.includes("\0"),
  write: (settings) => writeLines(settings, toLines),
};

/** If a variable that has to come from outside is not set, the script stops, instead of using an empty value. */
function toLines(variable: Variable): string[] {
  const { name, text, source } = variable;
  const howTo = `and set it beforehand, neither shown nor kept in the history: read -rs ${source} && export ${source}`;
  return [
    ...tokenAdvice(variable, howTo),
    `export ${name}=${text === undefined ? `"\${${source}:?is not set}"` : quoted(text)}`,
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

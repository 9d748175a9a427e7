import { ShellScanner } from "../readers/shell-words.ts";
import { type Dialect, fillAll } from "./dialect.ts";

/**
 * `source .env` in bash: the line is a command, so a space after the value starts another word, and a carriage return
 * is an ordinary character.
 * Source: https://www.gnu.org/software/bash/manual/html_node/Simple-Commands.html
 */
export const bash: Dialect = (line, lookUp) => {
  let isReadable = !line.startsWith("\uFEFF");
  const end = line.replace(/\r$/, "").length;
  const scanner = new ShellScanner(line, { start: 0, end }, () => {
    isReadable = false;
  });
  const words = scanner.next()?.words ?? [];
  const isExport = words[0]?.value.text === "export";
  const word = words[isExport ? 1 : 0];
  if (!word?.key || !isReadable || (!isExport && words.length > 1)) return undefined;
  const { text, isComputed } = word.value;
  return (isComputed ? fillAll(text, lookUp) : text) + line.slice(end);
};

import { maxDepth } from "../limits.ts";
import { nameOf, type ScalarNode, type Span } from "../node.ts";
import { insertAt, replace, safeFix } from "../repairs/edits.ts";
import { resolveVariable } from "../settings/key-names.ts";
import { textStart } from "../text/positions.ts";
import { detectFormat } from "./detect-format.ts";
import { EnvironmentBuilder, type Keeper } from "./environment-builder.ts";
import { writeEquals } from "./messages.ts";
import { verbatim } from "./scalars.ts";
import { type Command, ShellScanner, type Word } from "./shell-words.ts";
import type { Source } from "./source.ts";
import { variableOption } from "./variable-holders.ts";

/** What may come before a command: a prompt that was copied along, or a keyword. */
const leading = /^(?:[{!]|[^=\s]*[$%#]|then|else|do|sudo|command|builtin|time)$/;
/** Keywords that open a branch or a function, and those that close one. */
const opening = /^(?:if|case|for|while|until|select|switch|\{)$/;
const closing = /^(?:fi|esac|done|end|endif|endsw|\})$/;
/** What comes before a command that depends on the result of another one. */
const chain = /(?:&&|\|\|)\s*$/;
const maxChainLength = 8;
/** Commands that set variables without exporting them. */
const unexporting = /^(?:|declare|typeset|local|readonly|read)$/;
const writing = /^(?:echo|printf)$/;
/** How a script names what is its own. */
const ownName = /^[a-z_][a-z0-9_]*$/;
const exportFlag = /^-(?:[a-zA-Z]*x|-export$)/;
const expansion = /\$\{?([A-Za-z_]\w*)/g;
const powershell = /^\$env:([A-Za-z_]\w*)/i;
const name = /^[A-Za-z_]\w*$/;
/** A variable within a word: after the name of an option, or in quotes together with its value. */
const inWord = /^(?:-e=?|--[a-z-]+=)?([A-Za-z_]\w*)=/;
/** Files that a shell reads when it starts. */
const profile = /(?:rc|profile|login|env|config\.fish)$|\/profile\.d\//;

/** A word, or the three words of `NAME = value` as one. */
interface Part extends Word {
  /** How many words were joined to the first. */
  joined?: number;
}

/**
 * Reads the variables that a script or a few lines for bash, zsh or sh set: `export A=x B=y`, `declare -x A=x`, `docker
 * run -e A=x`, `echo 'export A=x' >> ~/.bashrc`, and what fish and csh use instead of `export`. Everything else is
 * skipped.
 * Source: https://www.gnu.org/software/bash/manual/html_node/Shell-Parameters.html
 */
export function readBash(text: string): Source {
  return new BashReader(text).read();
}

class BashReader {
  readonly #text: string;
  readonly #environment: EnvironmentBuilder;
  /** The names that the script exports, or uses itself. */
  readonly #public = new Set<string>();
  /** The variables in small letters, which are the script's own unless it exports them later. */
  readonly #own = new Map<string, [key: ScalarNode, value: ScalarNode]>();
  /** Variables that must be set elsewhere, or that get a default where they are used. */
  readonly #demanded: ScalarNode[] = [];
  /** Variables that are not exported where they are set, and whether `export` can be put before them. */
  readonly #private: { key: ScalarNode; isFirst: boolean }[] = [];
  #exportsAll = false;
  /** How deep the commands that are being read are nested in texts of other commands. */
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#environment = new EnvironmentBuilder(text);
  }

  read(): Source {
    this.#readCommands({ start: textStart(this.#text), end: this.#text.length });
    for (const { key, isFirst } of this.#private) {
      if (this.#exportsAll || this.#public.has(key.text)) continue;
      const fixes = isFirst ? [safeFix("Add export", insertAt(key.start, "export "))] : [];
      this.#environment.remark("variable-not-exported", key, key, { how: "export" }, ...fixes);
    }
    this.#addDemanded();
    this.#remarkCarriageReturns();
    return this.#environment.source();
  }

  #addDemanded(): void {
    const set = new Set(this.#environment.pairs.map(nameOf));
    for (const key of this.#demanded)
      if (resolveVariable(key.text) !== undefined && !set.has(key.text)) this.#environment.setElsewhere(key);
  }

  /** To bash, the carriage return of a Windows line end is part of the value before it. */
  #remarkCarriageReturns(): void {
    const start = this.#text.indexOf("\r\n");
    const [first] = this.#environment.pairs;
    if (start >= 0 && first?.key.kind === "scalar")
      this.#environment.remark("windows-line-ends", first.key, { start, end: start + 1 });
  }

  /** @param file the file that another command writes these commands to */
  #readCommands(span: Span, file?: string): void {
    if (this.#depth === maxDepth) return;
    this.#depth += 1;
    const message = "Close the quote or bracket that is opened here.";
    // In a nested text, such as the help of a script, an apostrophe need not be a quote.
    const isScript = this.#depth === 1;
    const scanner = new ShellScanner(this.#text, span, ({ start, end }, isInValue) => {
      if (isScript || isInValue) this.#environment.syntaxProblems.push({ start, end, message, fixes: [] });
    });
    for (let command = scanner.next(); command; command = scanner.next()) {
      this.#countBranches(command);
      this.#readCommand(command, file);
    }
    for (const used of scanner.used) this.#public.add(used);
    this.#demanded.push(...scanner.demanded);
    this.#depth -= 1;
  }

  #countBranches({ words }: Command): void {
    const start = words[0]?.start ?? 0;
    for (const { value } of words) {
      if (opening.test(value.text)) this.#environment.countBranch(1);
      else if (closing.test(value.text)) this.#environment.countBranch(-1);
      if (!leading.test(value.text)) break;
    }
    const before = this.#text.slice(Math.max(0, start - maxChainLength), start);
    this.#environment.isConditional = chain.test(before);
  }

  #readCommand({ words, target, hereDocument }: Command, file: string | undefined): void {
    const parts = joined(this.#text, words);
    // If all of them could come before a command, the last one is the command.
    const [head, ...rest] = parts.slice(
      parts.findIndex(({ key, value }) => key || !leading.test(value.text)),
    );
    if (!head) return;
    const command = head.key ? "" : head.value.text;
    const ofPowerShell = powershell.exec(command)?.[1];
    const isWritten = target !== undefined && writing.test(command);
    if (/^(?:source|\.|source_env|dotenv)$/.test(command) || head.key?.text === "EnvironmentFile")
      this.#environment.isPartial = true;
    else if (command === "set" || command === "setenv") this.#readSet(head, rest, file);
    // A line of a systemd unit: `Environment="A=x" "B=y"`.
    else if (head.key?.text === "Environment") for (const { value } of parts) this.#readWithin(value, "");
    else if (command.endsWith(":"))
      this.#environment.foreign({ ...head.value, text: command.slice(0, -1) }, writeEquals);
    else if (ofPowerShell !== undefined)
      this.#environment.foreign(
        { ...head.value, text: ofPowerShell },
        "Write export NAME='value'; this is how PowerShell sets a variable.",
      );
    else this.#readParts(command, head.key ? [head, ...rest] : rest, isWritten ? target : file);
    // What `cat` shows is a help.
    const isShown = command === "cat" && target === undefined;
    if (hereDocument && !isShown) this.#readHereDocument(hereDocument, target, head);
    for (const { key, value } of isWritten ? rest : []) if (!key) this.#readWithin(value, target ?? "");
  }

  /** Reads the commands or variables in a here-document, but not YAML or JSON, which is a file of its own. */
  #readHereDocument({ start, end }: Span, target = "", { value: command }: Word): void {
    const text = this.#text.slice(start, end);
    if (!/yaml|compose/.test(detectFormat(text))) {
      this.#readCommands({ start, end }, target);
      return;
    }
    for (const [, used = ""] of text.matchAll(expansion)) this.#public.add(used);
    // Without an extent, so that a secret in it is found.
    this.#environment.set(command, { ...verbatim(text, 0, end - start), start, end: start, style: "block" });
  }

  /** Reads the commands in the text of a word. */
  #readWithin({ contentStart, text }: ScalarNode, file: string): void {
    if (contentStart >= 0 && text.includes("="))
      this.#readCommands({ start: contentStart, end: contentStart + text.length }, file);
  }

  #readParts(command: string, parts: readonly Part[], file: string | undefined): void {
    const isPrivate =
      file === undefined &&
      unexporting.test(command) &&
      parts.every(({ key, value }) => (key || command !== "") && !exportFlag.test(value.text));
    for (const [index, part] of parts.entries()) {
      const before = parts[index - 1]?.value.text ?? "";
      const isOption = variableOption.test(before) || (!part.key && part.value.text.startsWith("-"));
      const mayHoldOne = isOption || command === "export";
      const { key, value, joined = 0 } = mayHoldOne ? variableIn(this.#text, part) : part;
      if (isPrivate && ownName.test((key ?? value).text)) {
        if (key) this.#own.set(key.text, [key, value]);
        continue;
      }
      if (key) {
        const place = /^(?:ENV|ARG)$/.test(command) ? "image" : isOption ? "command" : placeOf(file);
        this.#environment.set(key, value, place);
        // One export in front applies to all assignments of the command.
        if (isPrivate) this.#private.push({ key, isFirst: command === "" && index === 0 });
        if (joined > 0) this.#environment.remarkBlanks(key, value.start);
      } else {
        this.#readName(command, value, before, isPrivate);
      }
    }
  }

  /** Reads a word without `=`, which may be a variable that gets its value elsewhere. */
  #readName(command: string, value: ScalarNode, before: string, isPrivate: boolean): void {
    const [written = ""] = value.text.split("?");
    if (/^--env-file(?:=|$)/.test(written) || (command === "export" && value.isComputed))
      this.#environment.isPartial = true;
    if (!name.test(written)) return;
    if (command === "export" || exportFlag.test(before)) {
      this.#public.add(written);
      const own = this.#own.get(written);
      if (own) this.#environment.set(...own);
    }
    if (command !== "read" && !variableOption.test(before)) return;
    const key = { ...value, text: written };
    this.#environment.setElsewhere(key);
    if (isPrivate) this.#private.push({ key, isFirst: false });
  }

  /** Reads `set`, of bash, of fish or, by mistake, of cmd, and the `setenv` of csh. */
  #readSet(head: Part, parts: readonly Part[], file: string | undefined): void {
    const flags = parts.map(({ value }) => value.text).filter((text) => text.startsWith("-"));
    const [key, value] = parts.filter(({ value: { text } }) => !text.startsWith("-"));
    if (flags.includes("-a") || key?.value.text === "allexport") this.#exportsAll = true;
    else if (key?.key) {
      this.#environment.set(key.key, key.value, placeOf(file));
      const fix = safeFix("Write export", replace(head.value, "export"));
      const message = "Write export instead of set; this is how cmd sets a variable.";
      this.#environment.problem(key.key.text, head.value, message, fix);
    } else if (key && (head.value.text === "setenv" || flags.some((flag) => exportFlag.test(flag))))
      this.#environment.set(
        key.value,
        value ? this.#whole(value) : { ...key.value, isComputed: true },
        placeOf(file),
      );
  }

  /** A word that is a value as a whole, although it has a `=`, as tokens do. */
  #whole({ key, value, start, end }: Part): ScalarNode {
    return key ? verbatim(this.#text, start, end) : value;
  }
}

function placeOf(file = ""): Keeper | undefined {
  return profile.test(file) ? "profile" : undefined;
}

function joined(text: string, words: readonly Word[]): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const part = joinedAt(text, words, index);
    if (part) parts.push(part);
    index += part?.joined ?? 0;
  }
  return parts;
}

/** The assignment of one of our variables within a word, or else the word itself. */
function variableIn(text: string, part: Part): Part {
  const { key, value } = part;
  const [whole = "", name = ""] = inWord.exec(value.text) ?? [];
  if (key || resolveVariable(name) === undefined) return part;
  // If there are quotes within the word, its value is not taken apart.
  if (value.contentStart < 0) {
    const node = { ...value, text: name, isComputed: true };
    return { ...part, key: node, value: node };
  }
  const from = value.contentStart + whole.length;
  const inside = { ...value, ...verbatim(text, from, value.contentStart + value.text.length) };
  return {
    ...part,
    key: verbatim(text, from - 1 - name.length, from - 1),
    // In single quotes, a reference is not expanded, so no fix may write one.
    value: value.style === "single-quoted" ? { ...inside, style: "block" } : inside,
  };
}

/**
 * The word at an index; if it is one of our variables with a space on either side of its `=`, all of the assignment.
 */
function joinedAt(text: string, words: readonly Word[], index: number): Part | undefined {
  const [word, next, last] = words.slice(index, index + 3);
  if (!word || !next || next.key || !resolveVariable(word.key?.text ?? word.value.text)) return word;
  if (word.key) {
    const isBlank = word.value.start === word.value.end;
    return isBlank ? { ...word, end: next.end, value: next.value, joined: 1 } : word;
  }
  if (!next.value.text.startsWith("=") || next.value.style !== "plain") return word;
  const key = word.value;
  if (next.value.text !== "=" || !last) {
    const value = verbatim(text, next.start + 1, next.end);
    return { key, value, start: word.start, end: next.end, joined: 1 };
  }
  return { key, value: last.value, start: word.start, end: last.end, joined: 2 };
}

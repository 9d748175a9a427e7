import type { ScalarNode, Span } from "../node.ts";
import { inQuotes, insertAt, safeFix } from "../repairs/edits.ts";
import { variableNames } from "../settings/sections.ts";
import { lineEnd } from "../text/positions.ts";
import { closeQuote } from "./messages.ts";
import { readPowerShellValue } from "./powershell-value.ts";
import { verbatim } from "./scalars.ts";
import type { Source } from "./source.ts";
import { WindowsReader } from "./windows-reader.ts";

/** What sets a variable, up to its value. The groups are the text before the name, the name, and the `+` of `+=`. */
const setters: readonly (readonly [Setter, RegExp])[] = [
  ["session", /(\$\{?env:)([A-Za-z_]\w*)\}?[ \t]*(\+?)=[ \t]*/iy],
  ["method", /(\[(?:System\.)?Environment\]::SetEnvironmentVariable\(\s*["']?)([A-Za-z_]\w*)["']?\s*,\s*/iy],
  [
    "item",
    /((?:Set-Item|si|New-Item|ni|Set-Content|sc)[ \t]+(?:-(?:Literal)?Path[ \t]+)?["']?env:[\\/]?)([A-Za-z_]\w*)["']?[ \t]+(?:-Value[ \t]+)?/iy,
  ],
  ["setx", /(setx(?:\.exe)?[ \t]+["']?)([A-Za-z_]\w*)["']?[ \t]+/iy],
  ["local", /(\$(?:global:|script:)?)([A-Za-z_]\w*)[ \t]*=[ \t]*/iy],
];

type Setter = "session" | "method" | "item" | "setx" | "local";

const prompt = /[ \t]*(?:PS(?:[ \t][^>;\r\n]*)?>+[ \t]*)?/y;
const target = /\s*,\s*["']?(?:\[(?:System\.)?EnvironmentVariableTarget\]::)?(?:User|Machine)\b/iy;
/** Runs another script, whose variables stay. */
const dotSource = /\.[ \t]+\S/y;
/**
 * Up to a comment, or to a quote that its line does not close; otherwise including the end of the statement, the group.
 */
const statement = /(?:[^;{#\r\n'"]|'[^'\r\n]*'|"[^"\r\n]*")*([;{\r\n]*)/y;
const restOfLine = /[^\r\n]*[\r\n]*/y;
/** From its first `#` on, which cannot also be the last one. */
const blockComment = /#[\s\S]*?(?:#>|$)/y;
/** How other shells set a variable, which PowerShell rejects, or understands differently. */
const foreign = /(?:export[ \t]+|setx?[ \t]+"?)?([A-Za-z_]\w*)[ \t]*=/iy;

/** `$env:` with missing or swapped letters, or without the `=`. */
const nearly = new RegExp(
  String.raw`(?!\$\{?env:\w+\}?[ \t]*\+?=)\$?[env]{1,4}:?(${variableNames.join("|")})(?:[ \t]*=[ \t]*(?=['"$[(])|[ \t]*(?=['"]))`,
  "iy",
);

/**
 * Reads the variables that lines for PowerShell set: `$env:X = '…'`, `[Environment]::SetEnvironmentVariable('X', '…')`,
 * `Set-Item Env:X '…'` and `setx`. On Windows, the names of variables are not case-sensitive, so the nodes have them in
 * capitals.
 * Source: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_environment_variables
 */
export function readPowerShell(text: string): Source {
  return new PowerShellReader(text).read();
}

class PowerShellReader extends WindowsReader {
  /** Variables of PowerShell, which are not in the environment. */
  readonly #local: { key: ScalarNode; value: ScalarNode }[] = [];
  readonly #unclosed = new Set<string>();

  protected override readCommand(): void {
    this.match(prompt);
    if (this.match(dotSource)) this.environment.isPartial = true;
    const start = this.at;
    this.readForeign(nearly, "Write $env:NAME = 'value'.");
    for (const [setter, pattern] of setters) {
      const [, before = "", name, sign = ""] = this.match(pattern) ?? [];
      if (name === undefined) continue;
      const nameStart = start + before.length;
      this.#readAssignment(setter, this.name(nameStart, nameStart + name.length), sign !== "");
      break;
    }
    this.readForeign(foreign, "Write $env:NAME = 'value'; this is how another shell sets a variable.");
    this.#skipStatement();
  }

  /** @param isAdded whether the value is appended to an earlier one */
  #readAssignment(setter: Setter, key: ScalarNode, isAdded: boolean): void {
    const isArgument = setter === "item" || setter === "setx";
    const start = this.at;
    const read = readPowerShellValue(this.text, start, this.#unclosed, isArgument);
    const node = read?.node ?? {
      ...verbatim(this.text, start, lineEnd(this.text, start)),
      isComputed: true,
    };
    this.at = node.end;
    if (node.isComputed) this.#countBranches(node);
    if (!read) this.environment.problem(key.text, node, closeQuote);
    if (read?.isBare && node.text !== "") this.#reportBareWord(key, node);
    if (setter === "local") this.#local.push({ key, value: node });
    else if (setter === "setx" || (setter === "method" && this.match(target))) this.setLater(key, node);
    else this.setNow(key, isAdded ? { ...node, isComputed: true } : node);
  }

  /** Adds variables of PowerShell that were meant for the environment. */
  protected override finish(): void {
    const used = new Set<string>();
    for (const [, written = "", equals] of this.text.matchAll(/\$([A-Za-z_]\w*)([ \t]*=)?/g))
      if (equals === undefined) used.add(written.toUpperCase());
    for (const { key, value } of this.#local) {
      if (used.has(key.text) || this.isCurrent(key)) continue;
      this.environment.set(key, value);
      const fix = safeFix("Add $env:", insertAt(key.start, "env:"));
      this.environment.remark("variable-not-exported", key, key, { how: "$env:" }, fix);
    }
  }

  #reportBareWord(key: ScalarNode, value: ScalarNode): void {
    const fix = safeFix("Put it in quotes", ...inQuotes(value, "'"));
    const message = "Put the value in quotes; PowerShell treats a bare word as a command.";
    this.environment.problem(key.text, value, message, fix);
  }

  /** Braces open and close branches. */
  #countBranches({ start, end }: Span): void {
    for (const brace of this.text.slice(start, end).match(/[{}]/g) ?? [])
      this.environment.countBranch(brace === "{" ? 1 : -1);
  }

  #skipStatement(): void {
    const start = this.at;
    const [, end] = this.match(statement) ?? [];
    this.#countBranches({ start, end: this.at });
    if (end === "") this.match(this.text.startsWith("<#", this.at - 1) ? blockComment : restOfLine);
  }
}

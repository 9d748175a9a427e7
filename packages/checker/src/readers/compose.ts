import { atSpan } from "../findings/places.ts";
import { remarkAt } from "../findings/remarks.ts";
import {
  type MappingNode,
  nameOf,
  type Pair,
  pairNamed,
  type ScalarNode,
  type Span,
  type YamlNode,
} from "../node.ts";
import { insertAt, remove, replace, replaceText, safeFix, suggestedFix } from "../repairs/edits.ts";
import type { FixDraft } from "../rule.ts";
import { shownName } from "../secrets/shown-name.ts";
import { runsJira } from "../settings/data-center.ts";
import { resolveVariable } from "../settings/key-names.ts";
import { mergedPairs } from "../settings/merged-pairs.ts";
import { nonEmpty } from "../text/ordered-spans.ts";
import { lineStart } from "../text/positions.ts";
import { referencedVariable } from "../values/reference.ts";
import { isForeign, isWorkflow, misspeltIn } from "./compose-file.ts";
import { EnvironmentBuilder } from "./environment-builder.ts";
import { writeEquals } from "./messages.ts";
import { unescaped, verbatim } from "./scalars.ts";
import type { Source } from "./source.ts";
import { withoutTemplate } from "./template.ts";
import { type Holding, holdingOf, variableOption } from "./variable-holders.ts";
import { readYaml } from "./yaml.ts";

const entry = /^([A-Za-z_]\w*)[ \t]*(?:(=)[ \t]*|$)/;
/** `$NAME` and `${NAME…}`, which Compose expands; `$$` is a dollar sign. */
const expansion = /^(?:[^$]|\$\$)*\$[A-Za-z_{]/;

/** How base64 ends if the last byte is a line break, and how it ends without that byte. */
const encodedLineBreak = /(?:Cg==|(?<=[AQgw])o=|(?<=[AEIMQUYcgkosw048])K)$/;
const withoutLineBreak: Readonly<Record<string, string>> = { "o=": "==", K: "=" };

/**
 * Reads the variables under `environment:` in a Compose file, lists or mappings, of all services.
 * Source: https://docs.docker.com/reference/compose-file/services/#environment
 */
export function readCompose(text: string): Source {
  return new ComposeReader(text).read();
}

class ComposeReader {
  readonly #text: string;
  readonly #environment: EnvironmentBuilder;
  #isForeign = false;
  #isWorkflow = false;
  /** The nodes that were read; one with an anchor can be in several places. */
  readonly #seen = new Set<YamlNode>();
  /** The settings that the blocks so far have set. */
  readonly #taken = new Set<string | undefined>();
  readonly #parts: MappingNode[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#environment = new EnvironmentBuilder(text);
  }

  read(): Source {
    const file = readYaml(withoutTemplate(this.#text), true);
    this.#isForeign = isForeign(file.root) || runsJira(this.#text);
    this.#environment.isPartial = this.#isForeign;
    this.#isWorkflow = isWorkflow(file.root);
    const services = this.#isForeign ? undefined : pairNamed(file.root, "services");
    for (const mapping of file.mappings) for (const pair of mapping.pairs) this.#readKey(pair, mapping);
    for (const pair of misspeltIn(services?.value)) this.#readMisspelt(pair);
    if (services) this.#remarkUnlessPassed(services.key);
    const { root, syntaxProblems, ...rest } = this.#environment.source();
    // The fix for a reference in a workflow also repairs the syntax of its value.
    const mended = new Set(this.#environment.remarks.map(({ start }) => start));
    // Visual Studio Code allows JavaScript comments in JSON: https://code.visualstudio.com/docs/languages/json
    const isJson = this.#isForeign && this.#text[file.root?.start ?? 0] === "{";
    const isRight = ({ start }: Span) => mended.has(start) || (isJson && this.#text[start] === "/");
    return {
      ...file,
      ...rest,
      parts: this.#parts,
      mappings: file.mappings,
      syntaxProblems: [...file.syntaxProblems.filter((problem) => !isRight(problem)), ...syntaxProblems],
      ...(file.root && root ? { root } : {}),
      isForeign: this.#isForeign,
    };
  }

  /** Reads the variables under a key that should be `environment`. */
  #readMisspelt({ key, value }: Pair): void {
    const fix = safeFix("Rename to environment", replace(key, "environment"));
    this.#remarkNotPassed(key, { isMisspelt: true }, fix);
    this.#readVariables(value, "plain");
  }

  /** If no service gets any of our variables, that is reported instead of each missing setting. */
  #remarkUnlessPassed(services: Span): void {
    const { isPartial, pairs } = this.#environment;
    if (!isPartial && !pairs.some(isOurs)) this.#remarkNotPassed(services, { isMisspelt: false });
  }

  #remarkNotPassed(span: Span, params: { isMisspelt: boolean }, ...fixes: FixDraft[]): void {
    const remark = remarkAt("compose-variables-not-passed", atSpan(span), params, ...fixes);
    this.#environment.remarks.push(remark);
    this.#environment.isPartial = true;
  }

  #readKey(pair: Pair, mapping: MappingNode): void {
    if (nameOf(pair) === "env_file") this.#environment.isPartial = true;
    if (nameOf(pair) === "args") this.#readArguments(pair.value);
    const holding = holdingOf(pair, mapping);
    if (holding) this.#readVariables(pair.value, holding);
  }

  /** Reads `-e` and `NAME=value` among the arguments of a command, such as one that starts an MCP server in Docker. */
  #readArguments(value: YamlNode): void {
    if (value.kind !== "sequence" || this.#seen.has(value)) return;
    this.#seen.add(value);
    const items = value.items.filter(
      (item, index) => variableOption.test(textOf(value.items[index - 1])) && textOf(item).includes("="),
    );
    this.#readVariables({ ...value, items }, "plain");
  }

  #readVariables(value: YamlNode, holding: Holding): void {
    if (this.#seen.has(value)) return;
    this.#seen.add(value);
    const { pairs } = this.#environment;
    const start = pairs.length;
    this.#readBlock(value);
    const block = pairs.splice(start);
    if (holding === "base64") for (const pair of block) this.#remarkLineBreak(pair);
    this.#divide(holding === "plain" ? block : block.map(computed));
  }

  /** Reports the line break that `echo` adds to a value before it is encoded in base64. */
  #remarkLineBreak({ key, value }: Pair): void {
    if (key.kind !== "scalar" || value.kind !== "scalar" || value.contentStart < 0) return;
    const [last] = encodedLineBreak.exec(value.text) ?? [];
    if (last === undefined) return;
    const what = "line break";
    const end = value.contentStart + value.text.length;
    const edit = { start: end - last.length, end, text: withoutLineBreak[last] ?? "" };
    const params = { name: key.text, what, isBlock: false };
    this.#environment.remark("stray-characters", key, value, params, safeFix(`Remove the ${what}`, edit));
  }

  #readBlock(value: YamlNode): void {
    if (value.kind === "sequence") for (const item of value.items) this.#readItem(item);
    else if (value.kind === "mapping") for (const pair of mergedPairs(value)) this.#readPair(pair);
    else this.#readLines(value);
  }

  /**
   * Adds the pairs of a block to the configuration, which can be spread over several blocks. Settings that an earlier
   * block has set become a further configuration, as for a second service.
   */
  #divide(block: readonly Pair[]): void {
    const keys = block.map(settingOf);
    const anew: Pair[] = [];
    for (const [index, pair] of block.entries())
      (this.#taken.has(keys[index]) ? anew : this.#environment.pairs).push(pair);
    for (const key of keys) if (key !== undefined) this.#taken.add(key);
    const [first] = anew;
    if (first)
      this.#parts.push({ kind: "mapping", pairs: anew, start: first.key.start, end: first.value.end });
  }

  #readPair({ key, value }: Pair): void {
    if (key.kind !== "scalar" || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#set(key, value);
  }

  #readItem(item: YamlNode): void {
    if (item.kind === "mapping") {
      if (this.#readNamedItem(item)) return;
      for (const pair of item.pairs) {
        this.#readPair(pair);
        if (pair.key.kind === "scalar")
          this.#environment.problem(pair.key.text, pair.key, writeEquals, ...fixesOf(pair.key, pair.value));
      }
      return;
    }
    if (item.kind !== "scalar" || item.contentStart < 0) return;
    const match = entry.exec(item.text);
    if (!match) return;
    const [{ length }, name = "", equals] = match;
    const start = item.contentStart;
    const key = verbatim(this.#text, start, start + name.length);
    if (equals === undefined) {
      this.#environment.setElsewhere(key);
      return;
    }
    const value = verbatim(this.#text, start + length, start + item.text.length);
    this.#environment.remarkBlanks(key, value.start);
    this.#set(key, value);
  }

  /** Reads a list whose dashes are missing, which is a single text in YAML. */
  #readLines({ start, end, style }: ScalarNode): void {
    if (style !== "plain") return;
    const { pairs } = this.#environment;
    const { length } = pairs;
    const block = this.#text.slice(start, end);
    const found = block.matchAll(/^[ \t]*([A-Za-z_]\w*=.*)/gm);
    const lines = Array.from(found, ({ index, 0: whole, 1: line = "" }) => {
      const from = start + index + whole.length - line.length;
      return verbatim(this.#text, from, from + line.trimEnd().length);
    });
    for (const line of lines) this.#readItem(line);
    const ours = pairs.slice(length).find(isOurs)?.key;
    if (ours?.kind !== "scalar") return;
    const isBelow = this.#text.slice(lineStart(this.#text, start), start).trim() === "";
    const isList = lines.length === block.match(/\S.*/g)?.length;
    const fix = safeFix(
      "Put a dash before each variable",
      ...lines.map((line) => insertAt(line.start, "- ")),
    );
    const message = 'Write each variable on a line of its own, as "- NAME=value" or as "NAME: value".';
    this.#environment.problem(ours.text, ours, message, ...(isBelow && isList ? [fix] : []));
  }

  /**
   * Reads `name:` with `value:`, or with a key that says where the value comes from, such as `valueFrom:`. Render uses
   * `key:` instead of `name:`.
   * Sources: https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/ and
   * https://render.com/docs/blueprint-spec#environment-variables
   */
  #readNamedItem(item: MappingNode): boolean {
    const name = pairNamed(item, "name", "key")?.value;
    const value = pairNamed(item, "value")?.value;
    if (name?.kind !== "scalar" || item.pairs.length < 2) return false;
    if (value) this.#set(name, value);
    else this.#environment.setElsewhere(name);
    return true;
  }

  #set(key: ScalarNode, value: YamlNode): void {
    if (value.kind !== "scalar") this.#environment.set(key, this.#isForeign ? handedOver(key, value) : value);
    else if (value.value === null || expansion.test(value.text)) {
      this.#environment.set(key, { ...value, text: value.text || key.text, isComputed: true });
      if (this.#isWorkflow) this.#remarkUnlessExpression(key, value);
    } else this.#environment.set(key, unescaped(value, value.text.replaceAll("$$", "$")));
  }

  /** Source: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
  #remarkUnlessExpression(key: ScalarNode, value: ScalarNode): void {
    const name = referencedVariable(value.text);
    if (name === undefined || value.text.includes("{{")) return;
    const context = settingOf({ key, value }) === "api_token" ? "secrets" : "vars";
    const expression = (name: string) => `\${{ ${context}.${name} }}`;
    // What follows a dollar sign may still be a password.
    const written = expression(shownName(name) ?? key.text);
    const fix = suggestedFix(`Write ${written}`, replaceText(value, written));
    const params = { fault: "workflow", reference: expression("NAME") };
    this.#environment.remark("reference-syntax", key, value, params, fix);
  }
}

/** Replaces the colon by `=`, and removes quotes, which would become part of the value. */
function fixesOf({ end }: Span, value: YamlNode): FixDraft[] {
  if (value.kind !== "scalar" || value.contentStart < 0 || !/^\S*[^\s:]$/.test(value.text)) return [];
  const { contentStart, text } = value;
  const quote = { start: contentStart + text.length, end: value.end };
  const edits = [{ start: end, end: contentStart, text: "=" }, ...nonEmpty([quote]).map(remove)];
  return [safeFix("Write =", ...edits)];
}

function textOf(node: YamlNode | undefined): string {
  return node?.kind === "scalar" ? node.text : "";
}

function settingOf(pair: Pair): string | undefined {
  return resolveVariable(nameOf(pair) ?? "");
}

function isOurs(pair: Pair): boolean {
  return settingOf(pair) !== undefined;
}

/**
 * The value that another program takes from a mapping: its `value`, as in GitLab, or one that only that program knows,
 * as with Drone's `from_secret`, or Helm's `{{ }}`, which is a mapping in YAML.
 */
function handedOver(key: ScalarNode, value: YamlNode): ScalarNode {
  const own = pairNamed(value, "value")?.value;
  return own?.kind === "scalar" ? own : { ...key, isComputed: true };
}

/** Marks a variable's value as one that only the program knows that the file is for. */
function computed({ key, value }: Pair): Pair {
  return { key, value: value.kind === "scalar" ? { ...value, isComputed: true } : value };
}

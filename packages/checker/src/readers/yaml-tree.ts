import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from "js-yaml";
import {
  aliasEvent,
  documentEvent,
  doubleQuotedStyle,
  mappingEvent,
  plainStyle,
  popEvent,
  scalarEvent,
  sequenceEvent,
  singleQuotedStyle,
  yaml,
} from "../generated/yaml-parser.ts";
import {
  type MappingNode,
  pairNamed,
  type ScalarNode,
  type ScalarStyle,
  type SequenceNode,
  type YamlNode,
} from "../node.ts";
import { isNearJira, knownKey, mayHoldJira } from "../settings/key-names.ts";
import { isMappingName } from "../settings/sections.ts";
import { endOfMatch } from "../text/matches.ts";
import { referencedVariable } from "../values/reference.ts";
import { coreValue } from "./core-schema.ts";
import { blankNode, scalarNode, verbatim } from "./scalars.ts";
import type { Source } from "./source.ts";
import type { YamlFailure } from "./yaml-failure.ts";

/** Represents a collection in another program's part of the file, which is not kept. */
const elsewhere: MappingNode = { kind: "mapping", pairs: [], start: 0, end: 0 };

/** The tags for scalars that YAML defines, and those of them with which the text still determines the type. */
const ownTag = /^!(?:!(?:str|int|float|bool|null))?$/;
const typedTag = /^!!(?:int|float|bool|null)$/;

/** Builds nodes with positions from the parser's events, in one pass. */
export class TreeBuilder {
  readonly #text: string;
  readonly #keepsAll: boolean;
  readonly #anchors = new Map<string, YamlNode>();
  readonly #mappings: MappingNode[] = [];
  readonly #open: (MappingNode | SequenceNode)[] = [];
  /** For each open mapping, the key whose value comes next. */
  readonly #keys: (YamlNode | undefined)[] = [];
  #root: YamlNode | undefined;
  /** The end of the last node, which is the place of a blank value. */
  #position = 0;

  constructor(text: string, keepsAll: boolean) {
    this.#text = text;
    this.#keepsAll = keepsAll || text.includes("&");
  }

  /** @returns a failure for an alias without its anchor, or an anchor without a value */
  build(events: Event[]): Source | YamlFailure {
    let documents = 0;
    // The depth within another program's part of the file, which is skipped.
    let foreignDepth = 0;
    for (const event of events) {
      if (foreignDepth > 0) {
        if (event.type === popEvent) foreignDepth -= 1;
        else if (event.type === mappingEvent || event.type === sequenceEvent) foreignDepth += 1;
        continue;
      }
      switch (event.type) {
        case documentEvent:
          documents += 1;
          if (documents > 1 && !this.#isManifest())
            return { ...this.#source(), secondDocument: this.#separator() };
          this.#anchors.clear();
          break;
        case scalarEvent:
          if (event.valueStart < 0 && event.anchorStart >= 0) return failureAt(event, "empty anchor");
          if (this.#isForeignComment(event)) return { offset: event.valueStart, reason: "foreign comment" };
          this.#add(this.#scalar(event), event);
          break;
        case aliasEvent:
          if (!this.#attachAlias(event)) return failureAt(event, "undefined alias");
          break;
        case popEvent:
          this.#close();
          break;
        default:
          if (this.#isForeign()) {
            this.#attach(elsewhere);
            foreignDepth = 1;
          } else {
            this.#add(collection(event), event);
          }
      }
    }
    return this.#source();
  }

  #source(): Source {
    return {
      ...(this.#root ? { root: this.#root } : {}),
      mappings: this.#mappings,
      syntaxProblems: [],
    };
  }

  /** Whether the documents are Kubernetes objects, of which a file can have any number. */
  #isManifest(): boolean {
    return pairNamed(this.#root, "apiVersion") !== undefined;
  }

  /** The `---` between the first document and the second. */
  #separator() {
    const found = this.#text.indexOf("\n---", this.#position) + 1;
    const start = found > 0 ? found : this.#position;
    return { start, end: Math.min(start + 3, this.#text.length) };
  }

  #scalar(event: ScalarEvent): ScalarNode {
    if (event.tagStart < 0) return this.#value(event, true);
    const tag = this.#text.slice(event.tagStart, event.tagEnd);
    const node = this.#value(event, typedTag.test(tag));
    return ownTag.test(tag) ? node : tagged(node, tag, event);
  }

  /** @param isTyped whether its text determines its type */
  #value(event: ScalarEvent, isTyped: boolean): ScalarNode {
    if (event.valueStart < 0) return blankNode(Math.max(event.tagEnd, this.#position));
    const style = scalarStyle(event);
    const text = yaml.getScalarValue(this.#text, event);
    if (style === "block") return this.#block(event, text);
    const quote = style === "plain" ? 0 : 1;
    const isVerbatim = text.length === event.valueEnd - event.valueStart;
    this.#position = event.valueEnd + quote;
    const span = { start: event.valueStart - quote, end: this.#position };
    const value = style === "plain" && isTyped ? coreValue(text) : text;
    return scalarNode(text, style, span, isVerbatim ? event.valueStart : -1, value);
  }

  /** A scalar after `|` or `>`, from that sign to the end of its last line. */
  #block({ valueEnd, tagEnd, anchorEnd }: ScalarEvent, text: string): ScalarNode {
    let start = Math.max(this.#position, tagEnd, anchorEnd);
    while (!"|>".includes(this.#text[start] ?? "|")) start += 1;
    this.#position = start + this.#text.slice(start, valueEnd).trimEnd().length;
    return scalarNode(text, "block", { start, end: this.#position }, -1);
  }

  /** Whether a text in braces is a JavaScript comment, which YAML treats as part of the key below it. */
  #isForeignComment({ style, valueStart }: ScalarEvent): boolean {
    const isInBraces = this.#text[this.#open.at(-1)?.start ?? 0] === "{";
    return isInBraces && style === plainStyle && /^\/[/*]/.test(this.#text.slice(valueStart, valueStart + 2));
  }

  /** @returns whether the alias has an anchor */
  #attachAlias({ anchorStart, anchorEnd }: AliasEvent): boolean {
    const node = this.#anchors.get(this.#text.slice(anchorStart, anchorEnd));
    this.#position = anchorEnd;
    if (node) this.#attach(node);
    return node !== undefined;
  }

  #add(node: YamlNode, event: { anchorStart: number; anchorEnd: number }): void {
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
    this.#attach(node);
    if (node.kind === "scalar") return;
    if (node.kind === "mapping") this.#mappings.push(node);
    this.#open.push(node);
    this.#keys.push(undefined);
  }

  #attach(node: YamlNode): void {
    const parent = this.#open.at(-1);
    if (!parent) {
      this.#root ??= node;
      return;
    }
    if (parent.kind === "sequence") {
      parent.items.push(node);
      return;
    }
    const key = this.#keys.at(-1);
    if (key) parent.pairs.push({ key, value: node });
    // The place of a blank value is after the colon of its key.
    else this.#position = node.end + 1;
    this.#keys[this.#keys.length - 1] = key ? undefined : node;
  }

  /** Whether the next node is the value of another program's top-level key, which no alias can refer to. */
  #isForeign(): boolean {
    if (this.#open.length !== 1 || this.#keepsAll) return false;
    const [key] = this.#keys;
    if (key?.kind !== "scalar") return false;
    return !isNearJira(key.text) && !mayHoldJira(key.text) && knownKey("settings", key.text) === undefined;
  }

  /** Closes the innermost collection, if there is one: not at the end of a document. */
  #close(): void {
    const node = this.#open.pop();
    this.#keys.pop();
    if (!node) return;
    const bracket = this.#text[node.start];
    if (bracket === "{" || bracket === "[") this.#closeBracket(node, bracket === "{" ? "}" : "]");
    else node.end = Math.max(node.start, this.#position);
  }

  #closeBracket(node: MappingNode | SequenceNode, closer: string): void {
    const last = node.kind === "mapping" ? node.pairs.at(-1) : undefined;
    const isBlank = last?.value.kind === "scalar" && last.value.value === null;
    const from = isBlank ? last.key.end : Math.max(node.start + 1, this.#position);
    node.end = Math.max(from, closingBracket(this.#text, from, closer) + 1);
    this.#position = node.end;
    if (node.kind === "mapping" && isBlank) this.#unbrace(node);
  }

  /** Makes `{URL to Jira}` and `{{ X }}`, which are mappings without a value in YAML, the text that was meant. */
  #unbrace(node: MappingNode): void {
    const { start, end } = node;
    const text = this.#text.slice(start, end);
    const parent = this.#open.at(-1);
    const holder = parent?.kind === "mapping" ? parent.pairs.at(-1)?.key : undefined;
    const isMapping = holder?.kind === "scalar" && isMappingName(holder.text);
    if (isMapping || this.#keepsAll || !parent || this.#mappings.at(-1) !== node || /[:,\n\r]/.test(text))
      return;
    this.#mappings.pop();
    // In place, because the node may be a key, a value or an item of a list.
    Object.assign(node, verbatim(this.#text, start, end));
  }
}

/** What can separate the last entry of a collection from its closing bracket. */
const beforeBracket = /(?:[\s,:]|#[^\r\n]*[\r\n])*/y;

function closingBracket(text: string, from: number, closer: string): number {
  return text.indexOf(closer, endOfMatch(beforeBracket, text, from));
}

function collection(event: MappingEvent | SequenceEvent): MappingNode | SequenceNode {
  const { start } = event;
  return event.type === mappingEvent
    ? { kind: "mapping", pairs: [], start, end: start }
    : { kind: "sequence", items: [], start, end: start };
}

/** @param reason in the style of the parser */
function failureAt({ anchorStart }: AliasEvent | ScalarEvent, reason: string): YamlFailure {
  return { offset: anchorStart - 1, reason };
}

/** A value with its tag as part of the text, because only one program understands the tag. */
function tagged({ text, ...node }: ScalarNode, tag: string, event: ScalarEvent): ScalarNode {
  const whole = `${tag} ${text}`.trimEnd();
  return {
    ...node,
    value: whole,
    text: whole,
    style: "plain",
    start: event.tagStart,
    contentStart: -1,
    tag,
    // Tags that refer to a variable have a rule of their own.
    ...(referencedVariable(whole) === undefined ? { isUnclear: true } : {}),
  };
}

function scalarStyle(event: ScalarEvent): ScalarStyle {
  if (event.style === plainStyle) return "plain";
  if (event.style === singleQuotedStyle) return "single-quoted";
  return event.style === doubleQuotedStyle ? "double-quoted" : "block";
}

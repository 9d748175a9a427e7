import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent, YAMLException } from "js-yaml";
import { yaml } from "../generated/yaml-parser.ts";
import { isNearJira } from "../key-names.ts";
import { maxAliases, maxDepth } from "../limits.ts";
import type { MappingNode, ScalarNode, ScalarStyle, SequenceNode, YamlNode } from "../node.ts";
import type { Source } from "./source.ts";
import { explainYamlError } from "./yaml-error.ts";

/**
 * Reads a YAML text into nodes with positions, in one pass over the parser's events. Never throws.
 *
 * @param keepsAll whether to keep what stands under other top-level keys than `jira`, too
 */
export function readYaml(text: string, keepsAll = false): Source {
  let events: Event[];
  try {
    events = yaml.parseEvents(text, { maxDepth });
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error;
    return unreadable(text, error);
  }
  return new TreeBuilder(text, keepsAll).build(events);
}

function unreadable(text: string, error: YAMLException): Source {
  const offset = Math.min(error.mark?.position ?? 0, text.length);
  if (error.reason.startsWith("nesting exceeded")) {
    const message = `Nest no deeper than ${maxDepth} levels.`;
    return { mappings: [], syntaxProblems: [], excess: { start: offset, end: offset, message } };
  }
  return { mappings: [], syntaxProblems: [explainYamlError(text, error.reason, offset)] };
}

/** Stands for a collection in another program's part of the file, which need not be kept. */
const elsewhere: MappingNode = { kind: "mapping", pairs: [], start: 0, end: 0 };

class TreeBuilder {
  readonly #text: string;
  readonly #keepsAll: boolean;
  readonly #anchors = new Map<string, YamlNode>();
  readonly #mappings: MappingNode[] = [];
  readonly #open: (MappingNode | SequenceNode)[] = [];
  /** For each open mapping, the key that waits for its value. */
  readonly #keys: (YamlNode | undefined)[] = [];
  #root: YamlNode | undefined;
  /** Where the last node ended: the place of a value that is left blank. */
  #position = 0;

  constructor(text: string, keepsAll: boolean) {
    this.#text = text;
    this.#keepsAll = keepsAll || text.includes("&");
  }

  build(events: Event[]): Source {
    let documents = 0;
    let aliases = 0;
    // How deep the event stands in a part of the file that belongs to another program and is passed over.
    let foreignDepth = 0;
    for (const event of events) {
      if (foreignDepth > 0) {
        if (event.type === yaml.EVENT_ID.POP) foreignDepth -= 1;
        else if (event.type === yaml.EVENT_ID.MAPPING || event.type === yaml.EVENT_ID.SEQUENCE)
          foreignDepth += 1;
        continue;
      }
      switch (event.type) {
        case yaml.EVENT_ID.DOCUMENT:
          documents += 1;
          if (documents === 2) return { ...this.#source(), secondDocument: this.#separator() };
          break;
        case yaml.EVENT_ID.SCALAR:
          this.#add(this.#scalar(event), event);
          break;
        case yaml.EVENT_ID.ALIAS:
          aliases += 1;
          if (aliases > maxAliases) return tooManyAliases(event);
          if (!this.#attachAlias(event)) return undefinedAlias(event);
          break;
        case yaml.EVENT_ID.POP:
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

  /** The `---` between the first document and the second. */
  #separator() {
    const found = this.#text.indexOf("\n---", this.#position) + 1;
    const start = found > 0 ? found : this.#position;
    return { start, end: Math.min(start + 3, this.#text.length) };
  }

  #scalar(event: ScalarEvent): ScalarNode {
    if (event.valueStart < 0) {
      return blank(event.tagEnd > 0 ? event.tagEnd : event.anchorEnd > 0 ? event.anchorEnd : this.#position);
    }
    const style = scalarStyle(event);
    const text = yaml.getScalarValue(this.#text, event);
    const quote = style === "single-quoted" || style === "double-quoted" ? 1 : 0;
    const verbatim = text.length === event.valueEnd - event.valueStart;
    this.#position = event.valueEnd + quote;
    return {
      kind: "scalar",
      value: style === "plain" && this.#isUntyped(event) ? resolvePlain(text) : text,
      text,
      style,
      start: event.valueStart - quote,
      end: this.#position,
      contentStart: verbatim && style !== "block" ? event.valueStart : -1,
    };
  }

  /** @returns whether the alias names an anchor */
  #attachAlias({ anchorStart, anchorEnd }: AliasEvent): boolean {
    const node = this.#anchors.get(this.#text.slice(anchorStart, anchorEnd));
    this.#position = anchorEnd;
    if (node) this.#attach(node);
    return node !== undefined;
  }

  /** Whether a scalar has no tag, or one that only says what its text says anyway. */
  #isUntyped({ tagStart, tagEnd }: ScalarEvent): boolean {
    return tagStart < 0 || /^!!(?:int|float|bool|null)$/.test(this.#text.slice(tagStart, tagEnd));
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
    // A blank value stands behind the colon of its key.
    else if (node.kind === "scalar") this.#position = node.end + 1;
    this.#keys[this.#keys.length - 1] = key ? undefined : node;
  }

  /** Whether what comes next is the value of a top-level key of another program, to which no alias can lead. */
  #isForeign(): boolean {
    const [key] = this.#keys;
    return this.#open.length === 1 && key?.kind === "scalar" && !this.#keepsAll && !isNearJira(key.text);
  }

  /** Closes the innermost collection; the end of a document closes nothing. */
  #close(): void {
    const node = this.#open.pop();
    this.#keys.pop();
    if (node) node.end = Math.max(node.start, this.#position);
  }
}

function collection(event: MappingEvent | SequenceEvent): MappingNode | SequenceNode {
  const { start } = event;
  return event.type === yaml.EVENT_ID.MAPPING
    ? { kind: "mapping", pairs: [], start, end: start }
    : { kind: "sequence", items: [], start, end: start };
}

function undefinedAlias({ anchorStart, anchorEnd }: AliasEvent): Source {
  const message = "Put this value in quotes: * names an anchor, and none of this name stands above.";
  return { mappings: [], syntaxProblems: [{ start: anchorStart - 1, end: anchorEnd, message, fixes: [] }] };
}

function tooManyAliases({ anchorStart, anchorEnd }: AliasEvent): Source {
  const message = `Use at most ${maxAliases} aliases.`;
  return { mappings: [], syntaxProblems: [], excess: { start: anchorStart - 1, end: anchorEnd, message } };
}

function blank(offset: number): ScalarNode {
  return {
    kind: "scalar",
    value: null,
    text: "",
    style: "plain",
    start: offset,
    end: offset,
    contentStart: offset,
  };
}

function scalarStyle(event: ScalarEvent): ScalarStyle {
  if (event.style === yaml.SCALAR_STYLE.PLAIN) return "plain";
  if (event.style === yaml.SCALAR_STYLE.SINGLE_QUOTED) return "single-quoted";
  return event.style === yaml.SCALAR_STYLE.DOUBLE_QUOTED ? "double-quoted" : "block";
}

const coreTags = [yaml.nullCoreTag, yaml.boolCoreTag, yaml.intCoreTag, yaml.floatCoreTag];
const typedStart = /^[-+.0-9~nNtTfF]/;

/** The value of an unquoted scalar under YAML 1.2's core schema, https://yaml.org/spec/1.2.2/#103-core-schema */
function resolvePlain(text: string): ScalarNode["value"] {
  if (!typedStart.test(text)) return text;
  for (const tag of coreTags) {
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== yaml.NOT_RESOLVED) return value;
  }
  return text;
}

import type { MappingNode, Pair, ScalarNode, YamlNode } from "../node.ts";
import { resolveVariable } from "../settings/key-names.ts";
import { mergedPairs } from "../settings/merged-pairs.ts";
import { EnvironmentBuilder } from "./environment-builder.ts";
import { unescaped, verbatim } from "./scalars.ts";
import type { Source } from "./source.ts";
import { readYaml } from "./yaml.ts";

const entry = /^([A-Za-z_][A-Za-z0-9_]*)(?:([ \t]*)=([ \t]*)|[ \t]*$)/;
/**
 * The keys that variables stand under. Other programs have the others, and are read in the same way: workflows of
 * pipelines, servers of the Model Context Protocol, manifests of Kubernetes.
 */
const holders = /^(?:environment|env|variables|stringData)$/;
/** What is at the top of a Compose file, or of a piece of one. */
const ownKeys = /^(?:services|environment|env_file|x-.*)$/;
/** `$NAME` and `${NAME…}`, which Compose fills in; `$$` is a dollar sign. */
const expansion = /^(?:[^$]|\$\$)*\$[A-Za-z_{]/;

/**
 * Reads the variables under `environment:` in a Compose file, as a list or as a mapping, in whatever service.
 * Source: https://docs.docker.com/reference/compose-file/services/#environment
 */
export function readCompose(text: string): Source {
  return new ComposeReader(text).read();
}

class ComposeReader {
  readonly #text: string;
  readonly #environment = new EnvironmentBuilder();
  /** Anchored nodes stand in many places, and are read in the first. */
  readonly #seen = new Set<YamlNode>();

  constructor(text: string) {
    this.#text = text;
  }

  read(): Source {
    const file = readYaml(this.#text, true);
    for (const { pairs } of file.mappings) for (const pair of pairs) this.#readKey(pair);
    this.#remarkUnlessPassed(file.root);
    const { root, syntaxProblems, ...rest } = this.#environment.source(this.#text);
    return {
      ...file,
      ...rest,
      mappings: file.mappings,
      syntaxProblems: [...file.syntaxProblems, ...syntaxProblems],
      ...(file.root && root ? { root } : {}),
      isForeign: isForeign(file.root),
    };
  }

  /** With services that get none of our variables, nothing is missing but the way in. */
  #remarkUnlessPassed(root: YamlNode | undefined): void {
    const { isPartial, pairs, remarks } = this.#environment;
    const services =
      root?.kind === "mapping" ? root.pairs.find(({ key }) => isNamed(key, /^services$/))?.key : undefined;
    if (!services || isPartial || pairs.some(({ key }) => isOurs(key))) return;
    const { start, end } = services;
    remarks.push({ rule: "compose-variables-not-passed", path: "", start, end, params: {}, fixes: [] });
    this.#environment.isPartial = true;
  }

  #readKey({ key, value }: Pair): void {
    if (isNamed(key, /^env_file$/)) this.#environment.isPartial = true;
    if (!isNamed(key, holders) || this.#seen.has(value)) return;
    this.#seen.add(value);
    if (value.kind === "sequence") for (const item of value.items) this.#readItem(item);
    else if (value.kind === "mapping") for (const pair of mergedPairs(value)) this.#readPair(pair);
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
          this.#environment.problem(
            pair.key.text,
            pair.key,
            "Write NAME=value in a list, with = and not a colon.",
          );
      }
      return;
    }
    if (item.kind !== "scalar" || item.contentStart < 0) return;
    const match = entry.exec(item.text);
    if (!match) return;
    const [{ length }, name = "", before, behind = ""] = match;
    const start = item.contentStart;
    const key = verbatim(this.#text, start, start + name.length);
    if (before === undefined) {
      this.#environment.set(key, { ...key, isComputed: true });
      return;
    }
    const value = verbatim(this.#text, start + length, start + item.text.length);
    this.#environment.remarkBlanks(
      key,
      { start: key.end, end: key.end + before.length },
      { start: value.start - behind.length, end: value.start },
    );
    this.#set(key, value);
  }

  /**
   * Reads `name:` with `value:` or `valueFrom:`.
   * Source: https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/
   */
  #readNamedItem({ pairs }: MappingNode): boolean {
    const under = (name: RegExp) => pairs.find(({ key }) => isNamed(key, name))?.value;
    const [name, value, source] = [under(/^name$/), under(/^value$/), under(/^valueFrom$/)];
    if (name?.kind !== "scalar" || (!value && !source)) return false;
    if (value) this.#set(name, value);
    else this.#environment.set(name, { ...name, isComputed: true });
    return true;
  }

  #set(key: ScalarNode, value: YamlNode): void {
    if (value.kind !== "scalar") this.#environment.set(key, value);
    else if (value.value === null || expansion.test(value.text))
      this.#environment.set(key, { ...value, text: value.text || key.text, isComputed: true });
    else this.#environment.set(key, unescaped(value, value.text.replaceAll("$$", "$")));
  }
}

/** Whether variables stand deeper than in a Compose file, or in a piece of one. */
function isForeign(root: YamlNode | undefined): boolean {
  return root?.kind === "mapping" && !root.pairs.some(({ key }) => isNamed(key, ownKeys));
}

function isNamed(key: YamlNode, name: RegExp): boolean {
  return key.kind === "scalar" && name.test(key.text);
}

function isOurs(key: YamlNode): boolean {
  return key.kind === "scalar" && resolveVariable(key.text) !== undefined;
}

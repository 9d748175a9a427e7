import { requiredKeys } from "../../generated/format.ts";
import { isNearJira, resolveKey } from "../../settings/key-names.ts";
import { isKeyOf, isMappingName, type MappingName } from "../../settings/sections.ts";
import { isOwnName, isSurelyEntry, isSurelySetting } from "./belonging.ts";
import type { Line, OutlineLine } from "./lines.ts";

/** A line of the settings, and where its key belongs. */
export interface Member {
  line: OutlineLine;
  parent: "jira" | MappingName;
  /** Whether the key or the value is known there. */
  isKnown: boolean;
  /** Whether the line may also be another program's. */
  isDoubtful: boolean;
}

/** The settings of a text, regardless of their indentation. */
export interface Outline {
  /** The line `jira:`. */
  jira: OutlineLine;
  /** Lines with at most this indentation are not under `jira`. */
  edge: number;
  members: readonly Member[];
}

/**
 * Finds the lines of the settings by their keys, from `jira:` to where something else begins.
 *
 * @returns nothing if there is no `jira:`, or a list under it
 */
export function outlineOf(lines: readonly OutlineLine[]): Outline | undefined {
  const [jira] = lines
    .filter(({ key, opens }) => opens && key !== undefined && isNearJira(key))
    // Another program may have its own `jira` below another key.
    .sort((a, b) => a.indent - b.indent);
  if (!jira) return undefined;
  const below = lines.slice(lines.indexOf(jira) + 1);
  const isTooDeep = jira === lines[0] && (below[0]?.indent ?? 0) <= jira.indent;
  const edge = isTooDeep ? 0 : jira.indent;
  const search = new MemberSearch(edge);
  below.every((line, index) => search.read(line, below[index + 1]));
  return search.isList ? undefined : { jira, edge, members: withoutOthers(search.members) };
}

/** Collects lines as long as they belong to the settings. */
class MemberSearch {
  readonly members: Member[] = [];
  isList = false;
  readonly #edge: number;
  /** The settings and entries so far. */
  readonly #taken = new Set<string>();
  #mapping: { name: MappingName; indent: number } | undefined;
  /** The indentation of an unknown key, below which everything is skipped. */
  #foreign = Number.POSITIVE_INFINITY;

  constructor(edge: number) {
    this.#edge = edge;
  }

  /** @returns whether the settings continue after a line */
  read(line: OutlineLine, next: Line | undefined): boolean {
    const { key, value, opens, indent } = line;
    if (indent > this.#foreign) return true;
    this.#foreign = Number.POSITIVE_INFINITY;
    if (indent <= this.#edge && !this.#isOurs(line, next)) return false;
    this.isList = line.dash > 0;
    if (this.isList) return false;
    if (key === undefined) return true;
    const isSetting = this.#opensMapping(line) || this.#isSetting(key, value, indent);
    if (!isSetting && opens && next && next.indent > indent) {
      this.#foreign = indent;
      return true;
    }
    const mapping = isSetting ? undefined : this.#mapping?.name;
    const parent = mapping ?? "jira";
    const isSure = isSetting ? isSurelySetting(key, value) : isSurelyEntry(mapping, value);
    const isKnown = isSetting || isSure || (mapping !== undefined && isKeyOf(mapping, key));
    const isDoubtful = !isSure && indent <= this.#edge && !holds(line, next);
    this.#taken.add(`${parent}/${key}`);
    this.members.push({ line, parent, isKnown, isDoubtful });
    return true;
  }

  #opensMapping({ key = "", opens, indent }: OutlineLine): boolean {
    const name = opens ? resolveKey("settings", key) : undefined;
    if (name === undefined || !isMappingName(name)) return false;
    this.#mapping = { name, indent };
    return true;
  }

  #isSetting(key: string, value: string, indent: number): boolean {
    const mapping = this.#mapping;
    const isInMapping = mapping !== undefined && indent > mapping.indent;
    return isKeyOf("settings", key) && !(isInMapping && isOwnName(mapping.name, key, value));
  }

  /** Whether a line belongs to the settings although its indentation says otherwise. */
  #isOurs(line: OutlineLine, next: Line | undefined): boolean {
    const { key, value, opens } = line;
    if (key === undefined || line.dash > 0) return false;
    // Nothing can be under a key that has a value.
    if (!opens && holds(line, next)) return true;
    if (isKeyOf("settings", key)) return isMappingName(key) || !(opens || this.#taken.has(`jira/${key}`));
    const mapping = this.#mapping?.name;
    if (opens || mapping === undefined || this.#taken.has(`${mapping}/${key}`)) return false;
    // Another program's setting may have the name of an entry, but hardly such a value.
    return isKeyOf(mapping, key) && /^(?:customfield_\d|[A-Z])/.test(value);
  }
}

/**
 * Lines before one that is certainly ours are ours, too. After the last of these, doubtful lines are rather another
 * program's.
 */
function withoutOthers(members: readonly Member[]): Member[] {
  const end = members.findLastIndex(({ isDoubtful }) => !isDoubtful) + 1;
  const ours = members.slice(0, end).map((member) => ({ ...member, isDoubtful: false }));
  return [
    ...ours,
    ...members
      .slice(end)
      .filter(({ parent, line }) => parent !== "jira" || requiredKeys.includes(line.key ?? "")),
  ];
}

/** Whether there is a key below a line, rather than more of its value. */
function holds(line: Line, next: Line | undefined): boolean {
  return next !== undefined && next.indent > line.indent && /^\S+:(?:[ \t]|$)/.test(next.body);
}

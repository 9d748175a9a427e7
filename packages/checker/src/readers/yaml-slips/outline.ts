import { requiredKeys } from "../../generated/format.ts";
import { isNearJira, resolveKey } from "../../settings/key-names.ts";
import { isKeyOf, isMappingName, type MappingName } from "../../settings/sections.ts";
import { isOwnName, isSurelyEntry, isSurelySetting } from "./belonging.ts";
import { type Line, withoutComment } from "./lines.ts";

/** A line outside of brackets, as far as it tells where it belongs. */
export interface OutlineLine {
  line: Line;
  key: string | undefined;
  value: string;
  /** Whether entries may stand under it. */
  opens: boolean;
}

/** A line of the settings, and what its key asks for. */
export interface Member {
  line: Line;
  key: string;
  parent: "jira" | MappingName;
  /** Whether the key, or the value, is one of those that are known there. */
  isKnown: boolean;
  /** Whether the line may as well be another program's. */
  isDoubtful: boolean;
}

/** The settings of a text, whatever their indentation. */
export interface Outline {
  /** The line `jira:`. */
  jira: Line;
  /** The indentation at and left of which nothing stands under `jira`. */
  edge: number;
  members: readonly Member[];
}

/**
 * Finds the lines of the settings by their keys: from `jira:` to where something else begins.
 *
 * @returns nothing when there is no `jira:`, or a list under it
 */
export function outlineOf(lines: readonly OutlineLine[]): Outline | undefined {
  const [top] = lines
    .filter(({ key, opens }) => opens && key !== undefined && isNearJira(key))
    // Another program may have a `jira` of its own below another key.
    .sort((a, b) => a.line.indent - b.line.indent);
  if (!top) return undefined;
  const jira = top.line;
  const below = lines.slice(lines.indexOf(top) + 1);
  const isTooDeep = top === lines[0] && (below[0]?.line.indent ?? 0) <= jira.indent;
  const edge = isTooDeep ? 0 : jira.indent;
  const search = new MemberSearch(edge);
  below.every((line, index) => search.read(line, below[index + 1]?.line));
  return search.isList ? undefined : { jira, edge, members: withoutOthers(search.members) };
}

/** Reads lines as members of the settings, for as long as they are. */
class MemberSearch {
  readonly members: Member[] = [];
  isList = false;
  readonly #edge: number;
  /** What was set so far. */
  readonly #taken = new Set<string>();
  #mapping: { name: MappingName; indent: number } | undefined;
  /** The indentation of a key that the format does not know; what stands under it is left alone. */
  #foreign = Number.POSITIVE_INFINITY;

  constructor(edge: number) {
    this.#edge = edge;
  }

  /** @returns whether the settings go on behind a line */
  read(outlineLine: OutlineLine, next: Line | undefined): boolean {
    const { line, key, opens } = outlineLine;
    if (line.indent > this.#foreign) return true;
    this.#foreign = Number.POSITIVE_INFINITY;
    const value = withoutQuotes(outlineLine.value);
    if (line.indent <= this.#edge && !this.#isOurs({ ...outlineLine, value }, next)) return false;
    this.isList = line.dash > 0;
    if (this.isList) return false;
    if (key === undefined) return true;
    const opened = opens ? resolveKey("settings", key) : undefined;
    const isMapping = opened !== undefined && isMappingName(opened);
    if (isMapping) this.#mapping = { name: opened, indent: line.indent };
    if (isMapping || this.#isSetting(line, key, value)) this.#addSetting(line, key, value, next);
    else if (opens && next && next.indent > line.indent) this.#foreign = line.indent;
    else this.#addEntry(line, key, value, next);
    return true;
  }

  #isSetting(line: Line, key: string, value: string): boolean {
    if (!isKeyOf("settings", key)) return false;
    const mapping = this.#mapping;
    return !mapping || line.indent <= mapping.indent || !isOwnName(mapping.name, key, value);
  }

  #addSetting(line: Line, key: string, value: string, next: Line | undefined): void {
    const isDoubtful = this.#isAtEdge(line, next) && !isSurelySetting(key, value);
    this.#taken.add(`jira/${key}`);
    this.members.push({ line, key, parent: "jira", isKnown: true, isDoubtful });
  }

  #addEntry(line: Line, key: string, value: string, next: Line | undefined): void {
    const mapping = this.#mapping?.name;
    const parent = mapping ?? "jira";
    const isSure = isSurelyEntry(mapping, value);
    const isKnown = isSure || (mapping !== undefined && isKeyOf(mapping, key));
    const isDoubtful = this.#isAtEdge(line, next) && !isSure;
    this.#taken.add(`${parent}/${key}`);
    this.members.push({ line, key, parent, isKnown, isDoubtful });
  }

  #isAtEdge(line: Line, next: Line | undefined): boolean {
    return line.indent <= this.#edge && !holds(line, next);
  }

  /** Whether a line at the edge belongs to the settings all the same. */
  #isOurs({ line, key, value, opens }: OutlineLine, next: Line | undefined): boolean {
    if (key === undefined || line.dash > 0) return false;
    // Nothing can stand under a key that has a value.
    if (!opens && holds(line, next)) return true;
    if (isKeyOf("settings", key)) return isMappingName(key) || !(opens || this.#taken.has(`jira/${key}`));
    const mapping = this.#mapping?.name;
    if (opens || mapping === undefined || this.#taken.has(`${mapping}/${key}`)) return false;
    // Another program's setting may be called like an entry, but hardly has a value like one.
    return isKeyOf(mapping, key) && /^(?:customfield_\d|[A-Z])/.test(value);
  }
}

/**
 * What stands before a line that is surely ours is ours, too. Behind the last one, a setting that `jira` need not have is
 * rather another program's.
 */
function withoutOthers(members: readonly Member[]): Member[] {
  const end = members.findLastIndex(({ isDoubtful }) => !isDoubtful) + 1;
  const ours = members.slice(0, end).map((member) => ({ ...member, isDoubtful: false }));
  return [
    ...ours,
    ...members.slice(end).filter(({ parent, key }) => parent !== "jira" || requiredKeys.includes(key)),
  ];
}

/** Whether a key stands under a line, rather than the rest of a text that goes on there. */
function holds(line: Line, next: Line | undefined): boolean {
  return next !== undefined && next.indent > line.indent && /^\S+:(?:[ \t]|$)/.test(next.body);
}

function withoutQuotes(value: string): string {
  return withoutComment(value).replace(/^(["'])(.*)\1$/, "$2");
}

import { isNearJira, resolveKey } from "../../settings/key-names.ts";
import { isOwnName, isRequired, isSurelyEntry, isSurelySetting } from "../../settings/placement.ts";
import { isKeyOf, isMappingName, type MappingName } from "../../settings/sections.ts";
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
  const members = membersOf(below, edge);
  return members && { jira, edge, members: withoutOthers(members) };
}

function membersOf(below: readonly OutlineLine[], edge: number): Member[] | undefined {
  const members: Member[] = [];
  /** What was set so far. */
  const taken = new Set<string>();
  let mapping: { name: MappingName; indent: number } | undefined;
  /** The indentation of a key that the format does not know; what stands under it is left alone. */
  let foreign = Number.POSITIVE_INFINITY;
  for (const [index, outlineLine] of below.entries()) {
    const { line, key, opens } = outlineLine;
    const value = withoutQuotes(outlineLine.value);
    const next = below[index + 1]?.line;
    if (line.indent > foreign) continue;
    foreign = Number.POSITIVE_INFINITY;
    if (line.indent <= edge && !isOurs({ ...outlineLine, value }, next, taken, mapping?.name)) break;
    if (line.dash > 0) return undefined;
    if (key === undefined) continue;
    const isAtEdge = line.indent <= edge && !holds(line, next);
    const isEntry = mapping && line.indent > mapping.indent && isOwnName(mapping.name, key, value);
    const isSetting = isKeyOf("settings", key) && !isEntry;
    const opened = opens ? resolveKey("settings", key) : undefined;
    if (isSetting || (opened !== undefined && isMappingName(opened))) {
      if (opened !== undefined && isMappingName(opened)) mapping = { name: opened, indent: line.indent };
      const isDoubtful = isAtEdge && !isSurelySetting(key, value);
      taken.add(`jira/${key}`);
      members.push({ line, key, parent: "jira", isKnown: true, isDoubtful });
    } else if (opens && next && next.indent > line.indent) {
      foreign = line.indent;
    } else {
      const parent = mapping?.name ?? "jira";
      const isSure = isSurelyEntry(mapping?.name, value);
      const isKnown = isSure || (mapping !== undefined && isKeyOf(mapping.name, key));
      const isDoubtful = isAtEdge && !isSure;
      taken.add(`${parent}/${key}`);
      members.push({ line, key, parent, isKnown, isDoubtful });
    }
  }
  return members;
}

/** Whether a line at the edge belongs to the settings all the same. */
function isOurs(
  { line, key, value, opens }: OutlineLine,
  next: Line | undefined,
  taken: ReadonlySet<string>,
  mapping?: MappingName,
): boolean {
  if (key === undefined || line.dash > 0) return false;
  // Nothing can stand under a key that has a value.
  if (!opens && holds(line, next)) return true;
  if (isKeyOf("settings", key)) return isMappingName(key) || !(opens || taken.has(`jira/${key}`));
  if (opens || mapping === undefined || taken.has(`${mapping}/${key}`)) return false;
  // Another program's setting may be called like an entry, but hardly has a value like one.
  return isKeyOf(mapping, key) && /^(?:customfield_\d|[A-Z])/.test(value);
}

/**
 * What stands before a line that is surely ours is ours, too. Behind the last one, a setting that `jira` need not have is
 * rather another program's.
 */
function withoutOthers(members: readonly Member[]): Member[] {
  const end = members.findLastIndex(({ isDoubtful }) => !isDoubtful) + 1;
  const ours = members.slice(0, end).map((member) => ({ ...member, isDoubtful: false }));
  const isLacking = (name: string) =>
    isRequired(name) && !ours.some(({ parent, key }) => parent === "jira" && key === name);
  return [...ours, ...members.slice(end).filter(({ parent, key }) => parent !== "jira" || isLacking(key))];
}

/** Whether a key stands under a line, rather than the rest of a text that goes on there. */
function holds(line: Line, next: Line | undefined): boolean {
  return next !== undefined && next.indent > line.indent && /^\S+:(?:[ \t]|$)/.test(next.body);
}

function withoutQuotes(value: string): string {
  return withoutComment(value).replace(/^(["'])(.*)\1$/, "$2");
}

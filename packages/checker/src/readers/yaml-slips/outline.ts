import { isNearJira, resolveKey } from "../../settings/key-names.ts";
import { isMappingName, type MappingName, sections } from "../../settings/sections.ts";
import type { Line } from "./lines.ts";

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
  parent: "jira" | MappingName;
  /** Whether the key is one of those that the format knows there. */
  isKnown: boolean;
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
  const top = lines.findIndex(({ key, opens }) => opens && key !== undefined && isNearJira(key));
  const jira = lines[top]?.line;
  if (!jira) return undefined;
  const below = lines.slice(top + 1);
  const isTooDeep = top === 0 && (below[0]?.line.indent ?? 0) <= jira.indent;
  const edge = isTooDeep ? 0 : jira.indent;
  const members = membersOf(below, edge);
  return members && { jira, edge, members };
}

function membersOf(below: readonly OutlineLine[], edge: number): Member[] | undefined {
  const members: Member[] = [];
  let mapping: MappingName | undefined;
  /** The indentation of a key that the format does not know; what stands under it is left alone. */
  let foreign = Number.POSITIVE_INFINITY;
  for (const [index, outlineLine] of below.entries()) {
    const { line, key, opens, value } = outlineLine;
    const next = below[index + 1]?.line;
    if (line.indent > foreign) continue;
    foreign = Number.POSITIVE_INFINITY;
    if (line.indent <= edge && !isOurs(outlineLine, next, mapping)) break;
    if (line.dash > 0) return undefined;
    if (key === undefined) continue;
    const isSetting = isKeyOf("settings", key) && !(mapping === "custom_fields" && isField(value));
    const opened = opens ? resolveKey("settings", key) : undefined;
    if (isSetting || (opened !== undefined && isMappingName(opened))) {
      if (opened !== undefined && isMappingName(opened)) mapping = opened;
      members.push({ line, parent: "jira", isKnown: true });
    } else if (opens && next && next.indent > line.indent) {
      foreign = line.indent;
    } else {
      const parent = mapping ?? "jira";
      members.push({ line, parent, isKnown: mapping !== undefined && isKeyOf(mapping, key) });
    }
  }
  return members;
}

/** Whether a line at the edge belongs to the settings all the same. */
function isOurs(
  { line, key, value, opens }: OutlineLine,
  next: Line | undefined,
  mapping?: MappingName,
): boolean {
  if (key === undefined || line.dash > 0) return false;
  if (isKeyOf("settings", key)) return isMappingName(key) || !opens;
  if (opens) return false;
  // Nothing can stand under a key that has a value.
  if (next && next.indent > line.indent) return true;
  // Another program's setting may be called like an entry, but hardly has a value like one.
  return mapping !== undefined && isKeyOf(mapping, key) && (isField(value) || /^["']?[A-Z]/.test(value));
}

function isKeyOf(section: keyof typeof sections, key: string): boolean {
  return sections[section].keys.includes(key);
}

function isField(value: string): boolean {
  return /^["']?customfield_\d/.test(value);
}

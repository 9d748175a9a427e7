import { type Dirent, readdirSync, type Stats, statSync } from "node:fs";
import { sep } from "node:path";

/** Folders that are searched only if the pattern names them. */
const skipped: readonly string[] = ["node_modules", ".git"];

/** Whether a name has one of the special characters of patterns. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}

/**
 * The files that match a pattern with `*`, `**`, `?`, `[a-z]`, `[!a-z]` or `{one,other}`, hidden ones included. Node.js
 * 20 has no function for it, and a package takes longer to load than a hundred files take to check.
 *
 * @returns their names in order; relative ones for a relative pattern
 */
export function glob(pattern: string): string[] {
  const found = alternatives(sep === "/" ? pattern : pattern.replaceAll(sep, "/")).flatMap((one) =>
    filesIn("", one.replace(/\*\*$/, "**/*").split("/")),
  );
  return [...new Set(found)].sort();
}

/** Expands braces into several patterns. */
function alternatives(pattern: string): string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(pattern);
  if (!braces) return [pattern];
  const { 0: whole, 1: inside = "", index } = braces;
  const rest = pattern.slice(index + whole.length);
  return inside.split(",").flatMap((one) => alternatives(pattern.slice(0, index) + one + rest));
}

function filesIn(folder: string, [segment = "", ...further]: readonly string[]): string[] {
  const isLast = further.length === 0;
  if (!isPattern(segment)) {
    if (!isLast) return filesIn(`${folder}${segment}/`, further);
    return targetOf(folder + segment)?.isFile() ? [folder + segment] : [];
  }
  if (segment === "**") {
    // Links are not followed here, for they may form a circle.
    const folders = entriesOf(folder).filter((entry) => entry.isDirectory() && !skipped.includes(entry.name));
    return [
      ...filesIn(folder, further),
      ...folders.flatMap(({ name }) => filesIn(`${folder}${name}/`, [segment, ...further])),
    ];
  }
  const fits = expressionFor(segment);
  return entriesOf(folder)
    .filter(({ name }) => fits.test(name) && !skipped.includes(name))
    .flatMap((entry) => {
      const { isFile, isFolder } = kindOf(folder, entry);
      if (isLast) return isFile ? [folder + entry.name] : [];
      return isFolder ? filesIn(`${folder}${entry.name}/`, further) : [];
    });
}

/** The entries of a folder; none if it cannot be opened. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder || ".", { withFileTypes: true });
  } catch {
    return [];
  }
}

/** What a name leads to; nothing if a folder in the path may not be entered, or a link leads back to itself. */
function targetOf(name: string): Stats | undefined {
  try {
    return statSync(name, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function kindOf(folder: string, entry: Dirent): { isFile: boolean; isFolder: boolean } {
  const target = entry.isSymbolicLink() ? targetOf(folder + entry.name) : entry;
  return { isFile: target?.isFile() ?? false, isFolder: target?.isDirectory() ?? false };
}

function expressionFor(segment: string): RegExp {
  const source = segment.replace(/\*+|\?|\[!?[^\]]+\]|[.+^${}()|[\]\\]/g, (sign) => {
    if (sign.startsWith("*")) return ".*";
    if (sign === "?") return ".";
    if (sign.length === 1) return `\\${sign}`;
    return characters(sign.slice(1, -1));
  });
  return new RegExp(`^${source}$`, "s");
}

/** A character class; for a range that ends before it begins, an expression that never matches. */
function characters(listed: string): string {
  const source = `[${listed.replace(/^!(?=.)/, "^").replace(/[\\[]/g, "\\$&")}]`;
  try {
    return new RegExp(source).source;
  } catch {
    return "(?!)";
  }
}

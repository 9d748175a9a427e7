import { printable } from "@jira-config/checker";

/** A new configuration with comments for what the site has no clear match for. */
export interface Remarked {
  text: string;
  /** How many entries became comments, because nothing or several things on the site match them. */
  unmatched: number;
}

/**
 * Turns each entry of a mapping that has a remark into a comment, with the remark. A mapping that has no entries left
 * becomes a comment too, for it may not be empty.
 *
 * @param text with a blank line around each mapping, and its entries on lines of their own
 * @param remarks by the place of an entry, such as `priority_mapping/high`, or by the mapping, for all of its entries
 */
export function withRemarks(text: string, remarks: ReadonlyMap<string, string>): Remarked {
  const blocks = text.split("\n\n").map((block) => blockWithRemarks(block.split("\n"), remarks));
  return {
    text: blocks.map((block) => block.text).join("\n\n"),
    unmatched: blocks.reduce((sum, block) => sum + block.unmatched, 0),
  };
}

function blockWithRemarks(lines: readonly string[], remarks: ReadonlyMap<string, string>): Remarked {
  const header = lines.find((line) => mappingLine.test(line)) ?? "";
  const mapping = mappingLine.exec(header)?.[1];
  const remarkOn = (entry: string) => remarks.get(`${mapping}/${entry}`) ?? remarks.get(`${mapping}`);
  const entries = lines.flatMap((line) => entryLine.exec(line)?.[1] ?? []);
  const unmatched = entries.filter((entry) => remarkOn(entry) !== undefined).length;
  const isEmptied = unmatched > 0 && unmatched === entries.length;
  const shown = lines.map((line) => {
    const entry = entryLine.exec(line)?.[1];
    if (entry === undefined) return isEmptied && line === header ? commented(line) : line;
    const remark = remarkOn(entry);
    return remark === undefined ? line : `${commented(line)} # ${printable(remark)}`;
  });
  return { text: shown.join("\n"), unmatched };
}

const mappingLine = /^ {2}(\w+):$/;
const entryLine = /^ {4}(\w+):/;

function commented(line: string): string {
  return line.replace(/^ */, "$&# ");
}

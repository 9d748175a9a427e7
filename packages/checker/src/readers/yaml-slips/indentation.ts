import type { TextEdit } from "../../rule.ts";
import { counted } from "../../text/wording.ts";
import { BlockLevels } from "./block-levels.ts";
import { indented, type OutlineLine } from "./lines.ts";
import { type MisplacedLine, misplacedLines } from "./misplaced-lines.ts";
import { outlineOf } from "./outline.ts";
import { certainSlip, isKey, likelySlip, type Slip } from "./slip.ts";

/**
 * Finds lines with a wrong indentation, first by their keys, then by the lines around them, and gives each the
 * indentation that it should have.
 */
export function indentationSlips(lines: readonly OutlineLine[]): Slip[] {
  const moves = new Moves(lines);
  const outline = outlineOf(lines);
  for (const misplaced of outline ? misplacedLines(outline) : []) moves.add(misplaced, true);
  moves.gather();
  const levels = new BlockLevels();
  const dashes: Slip[] = [];
  for (const [index, line] of lines.entries()) {
    const misfit = line.key === undefined && line.dash === 0 ? undefined : levels.add(line, lines[index + 1]);
    if (misfit?.isStrayDash) dashes.push(strayDash(misfit));
    else if (misfit) moves.add(misfit);
  }
  return [...moves.slips, ...dashes];
}

function strayDash({ line, indent }: MisplacedLine): Slip {
  const { lineStart, start, dash } = line;
  const message = "Remove the dash; this line is a setting, not a list item.";
  const edit = { start: lineStart, end: start + dash, text: " ".repeat(indent) };
  const make = isOurs(line) ? certainSlip : likelySlip;
  return make({ start, end: start + 1 }, message, [edit]);
}

/** Whether a line has a key of the format. Where other lines belong is a guess. */
function isOurs({ key = "" }: OutlineLine): boolean {
  return isKey(key);
}

/** Consecutive lines that move by the same number of columns. */
interface Block {
  first: MisplacedLine;
  isMove: boolean;
  isCertain: boolean;
  /** The index of its last line. */
  last: number;
  by: number;
  edits: TextEdit[];
  /** Whether it combines all blocks of the text. */
  isScattered?: boolean;
}

/** More blocks than this have a common cause. */
const maxBlocks = 3;

/** Collects lines that move, block by block. */
class Moves {
  #blocks: Block[] = [];
  readonly #indexes: ReadonlyMap<OutlineLine, number>;

  constructor(lines: readonly OutlineLine[]) {
    this.#indexes = new Map(lines.map((line, index) => [line, index]));
  }

  get slips(): Slip[] {
    return this.#blocks.map(slipOf);
  }

  /** @param isMove whether its key says where the line belongs, so that its place is wrong even in valid YAML */
  add(first: MisplacedLine, isMove = false): void {
    const { line, indent, isDoubtful } = first;
    const by = indent - line.indent;
    line.indent = indent;
    // All tabs together are one slip.
    if (line.hasTab) return;
    const edit = indented(line);
    const last = this.#indexes.get(line) ?? 0;
    const block = this.#blocks.at(-1);
    if (block?.last === last - 1 && block.by === by && block.isMove === isMove) {
      block.edits.push(edit);
      block.last = last;
      block.isCertain &&= !isDoubtful;
      return;
    }
    this.#blocks.push({ first, isMove, isCertain: isOurs(line) && !isDoubtful, last, by, edits: [edit] });
  }

  /** Combines too many blocks into one. */
  gather(): void {
    const [first] = this.#blocks;
    if (!first || this.#blocks.length <= maxBlocks) return;
    const isCertain = this.#blocks.every((block) => block.isCertain);
    const edits = this.#blocks.flatMap((block) => block.edits);
    this.#blocks = [{ ...first, isCertain, isScattered: true, edits }];
  }
}

function slipOf(block: Block): Slip {
  const { first, isMove, isCertain, edits } = block;
  const slip = (isCertain ? certainSlip : likelySlip)(first.line, messageOf(block), edits);
  const title = `Indent these ${edits.length} lines`;
  const fixes = edits.length === 1 ? slip.fixes : slip.fixes.map((fix) => ({ ...fix, title }));
  return { ...slip, fixes, isMove };
}

function messageOf({ first: { indent, parent }, by, edits, isScattered }: Block): string {
  const others = edits.length - 1;
  if (isScattered)
    return `Indent the settings under "jira" alike, and entries further than their mapping; this line and ${others} others are not.`;
  const [order, subject] =
    others === 0 ? [orderAlone(indent), "it stands"] : [orderTogether(others, by), "they stand"];
  const place = parent === undefined ? "like the lines around it" : `so that ${subject} under "${parent}"`;
  return `${order}, ${place}.`;
}

function orderAlone(indent: number): string {
  return indent === 0
    ? "Start this line at the left edge"
    : `Indent this line by ${counted(indent, "space")}`;
}

function orderTogether(others: number, by: number): string {
  const lines = others === 1 ? "the next one" : `the next ${others}`;
  return `Indent this line and ${lines} by ${counted(Math.abs(by), "space")} ${by > 0 ? "more" : "less"}`;
}

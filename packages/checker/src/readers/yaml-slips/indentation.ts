import type { TextEdit } from "../../rule.ts";
import { isKeyOf } from "../../settings/sections.ts";
import { counted } from "../../wording.ts";
import { BlockLevels } from "./block-levels.ts";
import type { Line } from "./lines.ts";
import { type MisplacedLine, misplacedLines } from "./misplaced-lines.ts";
import { type OutlineLine, outlineOf } from "./outline.ts";
import { certainSlip, isKey, likelySlip, type Slip } from "./slip.ts";

/**
 * Finds lines with a wrong indentation, first by what their keys ask for, then by the lines around them. Each is given
 * the indentation that it should have.
 */
export function indentationSlips(lines: readonly OutlineLine[]): Slip[] {
  const moves = new Moves(lines);
  const outline = outlineOf(lines);
  for (const misplaced of outline ? misplacedLines(outline) : []) moves.add(misplaced, true);
  moves.gather();
  const levels = new BlockLevels();
  for (const [index, { line, key, opens }] of lines.entries()) {
    if (key === undefined && line.dash === 0) continue;
    const isSetting = key !== undefined && isKeyOf("settings", key);
    const misfit = levels.add(line, opens, isSetting, lines[index + 1]?.line);
    if (misfit?.isStrayDash) moves.addStrayDash(misfit);
    else if (misfit) moves.add(misfit);
  }
  return moves.slips;
}

/** Lines that follow each other and move by the same. */
interface Block {
  first: MisplacedLine;
  isMove: boolean;
  isCertain: boolean;
  /** The place of its last line among all. */
  last: number;
  by: number;
  edits: TextEdit[];
  /** Whether it is made of many. */
  isScattered?: boolean;
}

/** More blocks than these have one cause. */
const maxBlocks = 3;

/** Collects lines that move, block by block. */
class Moves {
  readonly #dashes: Slip[] = [];
  readonly #blocks: Block[] = [];
  readonly #keys: ReadonlyMap<Line, string | undefined>;
  readonly #indexes: ReadonlyMap<Line, number>;

  constructor(lines: readonly OutlineLine[]) {
    this.#keys = new Map(lines.map(({ line, key }) => [line, key]));
    this.#indexes = new Map(lines.map(({ line }, index) => [line, index]));
  }

  get slips(): Slip[] {
    return [...this.#blocks.map(slipOf), ...this.#dashes];
  }

  /** @param isMove whether its key tells where the line belongs, so that it is wrong in valid YAML, too */
  add(misplaced: MisplacedLine, isMove = false): void {
    const { line, indent, isDoubtful } = misplaced;
    const by = indent - line.indent;
    line.indent = indent;
    // What a tab stands for is told once for all of them.
    if (line.hasTab) return;
    const edit = { start: line.start, end: line.bodyStart, text: " ".repeat(indent) };
    const index = this.#indexes.get(line) ?? 0;
    const isCertain = this.#isOurs(line) && !isDoubtful;
    const block = this.#blocks.at(-1);
    if (block?.last === index - 1 && block.by === by && block.isMove === isMove) {
      block.edits.push(edit);
      block.last = index;
      block.isCertain &&= !isDoubtful;
      return;
    }
    this.#blocks.push({ first: misplaced, isMove, isCertain, last: index, by, edits: [edit] });
  }

  /** Makes one block of many. */
  gather(): void {
    const [first] = this.#blocks;
    if (!first || this.#blocks.length <= maxBlocks) return;
    const edits = this.#blocks.flatMap((block) => block.edits);
    this.#blocks.splice(0, Number.POSITIVE_INFINITY, {
      ...first,
      isCertain: this.#blocks.every(({ isCertain }) => isCertain),
      isScattered: true,
      edits,
    });
  }

  addStrayDash({ line, indent }: MisplacedLine): void {
    const { start, bodyStart, dash } = line;
    const message = "Remove the dash; this line is a setting, not a list item.";
    const edit = { start, end: bodyStart + dash, text: " ".repeat(indent) };
    const make = this.#isOurs(line) ? certainSlip : likelySlip;
    this.#dashes.push(make({ start: bodyStart, end: bodyStart + 1 }, message, [edit]));
  }

  /** Whether a line has a key of the format; what others mean is a guess. */
  #isOurs(line: Line): boolean {
    return isKey(this.#keys.get(line) ?? "");
  }
}

function slipOf(block: Block): Slip {
  const { first, isMove, isCertain, edits } = block;
  const { bodyStart: start, body } = first.line;
  const slip = (isCertain ? certainSlip : likelySlip)(
    { start, end: start + body.length },
    messageOf(block),
    edits,
  );
  const { length } = edits;
  const fixes = slip.fixes.map((fix) =>
    length === 1 ? fix : { ...fix, title: `Indent these ${length} lines` },
  );
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

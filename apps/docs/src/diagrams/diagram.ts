/** A diagram of boxes and arrows on a grid, legible on a phone. */
export interface Diagram {
  title: string;
  /** What it shows, for people who cannot see it. */
  description: string;
  columns: number;
  boxes: readonly Box[];
  arrows: readonly Arrow[];
}

export interface Box {
  id: string;
  /** Column and row count from 0, from the top left. */
  column: number;
  row: number;
  /** How many columns it takes. */
  span?: number;
  /** How many rows it takes. */
  rows?: number;
  lines: readonly string[];
  tone?: "good" | "bad" | "accent";
}

/** An arrow between neighbours, straight down or straight to the right. */
export interface Arrow {
  from: string;
  to: string;
  label?: string;
  tone?: "good" | "bad";
}

const cell = { width: 170, height: 50 };
const columnGap = 20;
const rowGap = { withLabels: 44, plain: 24 };
const lineHeight = 17;

/** The area of a box, in the units of the picture. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function size(diagram: Diagram): { width: number; height: number } {
  const { columns, boxes } = diagram;
  const gap = gapOf(diagram);
  const below = Math.max(...boxes.map(({ row, rows = 1 }) => row + rows));
  return {
    width: columns * (cell.width + columnGap) - columnGap,
    height: below * (cell.height + gap) - gap,
  };
}

/** The gap between rows, which is larger if arrows have labels. */
function gapOf({ arrows }: Diagram): number {
  return arrows.some(({ label }) => label) ? rowGap.withLabels : rowGap.plain;
}

export function area(diagram: Diagram, { column, row, span = 1, rows = 1 }: Box): Area {
  const gap = gapOf(diagram);
  return {
    x: column * (cell.width + columnGap),
    y: row * (cell.height + gap),
    width: span * (cell.width + columnGap) - columnGap,
    height: rows * (cell.height + gap) - gap,
  };
}

/** The baselines of the lines in a box, which are centred. */
export function baselines(diagram: Diagram, box: Box): number[] {
  const { y, height } = area(diagram, box);
  const first = y + height / 2 - ((box.lines.length - 1) * lineHeight) / 2 + 5;
  return box.lines.map((_, index) => first + index * lineHeight);
}

export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/**
 * The line of an arrow: from the lower edge of one box to the upper edge of the other, in the middle of the narrower
 * box; or, within a row, from side to side.
 *
 * @throws when the diagram has no such boxes
 */
export function line(diagram: Diagram, { from, to }: Arrow): Line {
  const [start, end] = [from, to].map((id) => diagram.boxes.find((box) => box.id === id));
  if (!start || !end) throw new Error(`There is no box "${start ? to : from}".`);
  const [a, b] = [area(diagram, start), area(diagram, end)];
  if (start.row === end.row) {
    const y = a.y + a.height / 2;
    return { x1: a.x + a.width, y1: y, x2: b.x, y2: y };
  }
  const { x, width } = a.width < b.width ? a : b;
  return { x1: x + width / 2, y1: a.y + a.height, x2: x + width / 2, y2: b.y };
}

/** The position of the label of an arrow: beside it, towards the middle of the picture. */
export function labelPlace(
  diagram: Diagram,
  { x1, y1, y2 }: Line,
): { x: number; y: number; anchor: "start" | "end" } {
  const isAtRight = x1 > size(diagram).width / 2;
  return { x: isAtRight ? x1 - 9 : x1 + 9, y: (y1 + y2) / 2 + 4, anchor: isAtRight ? "end" : "start" };
}

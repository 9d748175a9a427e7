import logo from "../../public/favicon.svg?raw";
import { escapeMarkup } from "../escape-markup.ts";

/** Also stated in the head of pages, so that programs need not measure the picture. */
export const pictureSize = { width: 1200, height: 630 };

const margin = 84;
/** The widest of the fonts, DejaVu Sans, sets the length of lines. */
const titleFont = { size: 60, lineHeight: 74, charactersPerLine: 26, lines: 3 };
const textFont = { size: 34, lineHeight: 48, charactersPerLine: 58, lines: 3 };

/**
 * The picture that stands for a page where people share it, in the site's colours.
 *
 * @returns SVG
 */
export function socialPicture({ title, description }: { title: string; description: string }): string {
  const titleLines = wrap(title, titleFont);
  const textLines = wrap(description, { ...textFont, lines: titleLines.length > 2 ? 2 : textFont.lines });
  const top = 262;
  const textTop = top + titleLines.length * titleFont.lineHeight + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}">
  <rect width="100%" height="100%" fill="#111618"/>
  <rect width="100%" height="12" fill="#12887c"/>
  ${logo.replace("<svg", `<svg x="${margin}" y="84" width="72" height="72"`)}
  <g font-family="Inter, Helvetica Neue, Arial, DejaVu Sans, sans-serif">
    <text x="${margin + 96}" y="134" font-size="38" font-weight="600" fill="#c2cbce">jira-config</text>
    ${rows(titleLines, top, titleFont, 'font-weight="700" fill="#f5f8f8"')}
    ${rows(textLines, textTop, textFont, 'fill="#97a3a8"')}
  </g>
</svg>`;
}

interface Font {
  size: number;
  lineHeight: number;
}

function rows(lines: readonly string[], top: number, { size, lineHeight }: Font, look: string): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${margin}" y="${top + index * lineHeight}" font-size="${size}" ${look}>${escapeMarkup(line)}</text>`,
    )
    .join("\n    ");
}

/** Wraps a text between words. If it is too long, it ends with three dots. */
function wrap(
  text: string,
  { charactersPerLine, lines }: { charactersPerLine: number; lines: number },
): string[] {
  const rows: string[] = [];
  for (const word of text.split(" ")) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= charactersPerLine)
      rows.push(`${rows.pop()} ${word}`);
    else rows.push(word);
  }
  if (rows.length <= lines) return rows;
  return [...rows.slice(0, lines - 1), `${rows[lines - 1]} …`];
}

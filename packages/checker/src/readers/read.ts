import { findHtmlEntities } from "../obstacles/html-entities.ts";
import { findInvisibleCharacters } from "../obstacles/invisible-characters.ts";
import { findLineMarks } from "../obstacles/line-marks.ts";
import { findMarkdownFence } from "../obstacles/markdown-fence.ts";
import { findMergeConflicts } from "../obstacles/merge-conflict.ts";
import { findMisreadText, isBinary } from "../obstacles/misread-text.ts";
import { applyEdits } from "../repairs/edits.ts";
import type { Format } from "../report.ts";
import { readBash } from "./bash.ts";
import { readCmd } from "./cmd.ts";
import { readCompose } from "./compose.ts";
import { detectFormat } from "./detect-format.ts";
import { readDotenv } from "./dotenv.ts";
import { readForeignLanguage } from "./foreign-language.ts";
import { readPowerShell } from "./powershell.ts";
import { relocate } from "./relocate.ts";
import type { Clearing, Source } from "./source.ts";
import { readTemplate } from "./template.ts";
import { readYaml } from "./yaml.ts";

const readers: Readonly<Record<Format, (text: string) => Source>> = {
  yaml: (text) => readTemplate(text, readYaml),
  dotenv: (text) => readTemplate(text, readDotenv),
  bash: readBash,
  powershell: readPowerShell,
  cmd: readCmd,
  compose: readCompose,
};

/** What can keep every reader from understanding a text, outermost first. */
const obstacleFinders: readonly ((text: string) => Clearing | undefined)[] = [
  findMisreadText,
  findLineMarks,
  findHtmlEntities,
  findMarkdownFence,
  findMergeConflicts,
  findInvisibleCharacters,
];

const notText: Source = {
  mappings: [],
  syntaxProblems: [{ start: 0, end: 0, message: "Choose a text file; this one is binary.", fixes: [] }],
};

/**
 * Reads a text in the given or detected format, after removing obstacles. Never throws.
 *
 * @returns the format and the source, with positions in the original text
 */
export function read(text: string, wanted: Format | "auto"): { format: Format; source: Source } {
  if (isBinary(text)) return { format: wanted === "auto" ? "yaml" : wanted, source: notText };
  const steps: Clearing[] = [];
  let cleared = text;
  for (const find of obstacleFinders) {
    // With a line break for the byte order mark, the first line is like any other.
    const step = find(cleared.replace(/^\uFEFF/, "\n"));
    if (!step) continue;
    steps.push(step);
    cleared = applyEdits(cleared, step.edits);
  }
  const foreign = wanted === "auto" || wanted === "yaml" ? readForeignLanguage(cleared) : undefined;
  const format = foreign ? "yaml" : wanted === "auto" ? detectFormat(cleared) : wanted;
  const source = steps.reduceRight(restore, foreign ?? readers[format](cleared));
  return { format, source };
}

function restore(source: Source, { obstacles, edits }: Clearing): Source {
  const moved = relocate(source, edits);
  return { ...moved, obstacles: [...obstacles, ...(moved.obstacles ?? [])] };
}

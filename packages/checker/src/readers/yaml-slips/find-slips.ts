import { insertAt, remove } from "../../repairs/edits.ts";
import type { TextEdit } from "../../rule.ts";
import { indentWithSpaces, startComment } from "../messages.ts";
import { Brackets, type Opener } from "./brackets.ts";
import { indentationSlips } from "./indentation.ts";
import { readKey } from "./key-slip.ts";
import { type Line, splitLines, withoutComment } from "./lines.ts";
import type { OutlineLine } from "./outline.ts";
import { certainSlip, likelySlip, type Slip } from "./slip.ts";
import { innerKey, referencesInFlow, valueSlip } from "./value-slip.ts";

/** A value in quotes, which is to be passed over, or a tab where a key or a value may begin. */
const quotedOrTab = /"[^"]*(?:"|$)|'[^']*(?:'|$)|[:,[{]( *\t[ \t]*)/g;

/** The same, or where a comment of JavaScript's begins behind something. */
const quotedOrComment = /"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|(?<=[\s,{}[\]"'])(\/[/*]+)/g;

/** More would be another kind of text. */
const maxSlips = 24;

/**
 * Looks a second time at a YAML text that cannot be read, line by line, for what a person got wrong. Each slip is a guess
 * for the reader to confirm.
 */
export function findSlips(text: string): Slip[] {
  const search = new SlipSearch(text);
  return search.run();
}

class SlipSearch {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #brackets = new Brackets();
  #slips: Slip[] = [];
  /** What stands too far left in brackets that are still open; if nothing closes them, that is not what is wrong. */
  readonly #leftOfKey = new Set<Slip>();
  readonly #outline: OutlineLine[] = [];
  readonly #tabsInBrackets: TextEdit[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#lines = splitLines(text);
  }

  run(): Slip[] {
    for (let index = 0; index < this.#lines.length && this.#slips.length < maxSlips; index += 1)
      this.#read(index);
    this.#findOpenBracket();
    this.#slips.push(...indentationSlips(this.#outline));
    this.#findTabs();
    this.#findTabsInBrackets();
    return this.#slips;
  }

  #add(slip: Slip | undefined): void {
    if (slip) this.#slips.push(slip);
  }

  #findTabs(): void {
    const lines = this.#lines.filter(({ hasTab }) => hasTab);
    const [first] = lines;
    if (!first) return;
    const edits = lines.map(({ start, bodyStart, indent }) => ({
      start,
      end: bodyStart,
      text: " ".repeat(indent),
    }));
    this.#add(certainSlip({ start: first.start, end: first.bodyStart }, indentWithSpaces, edits));
  }

  #read(index: number): void {
    const line = this.#lines[index] as Line;
    this.#closeBracketBefore(index);
    const { outermost } = this.#brackets;
    const inFlow = outermost !== undefined;
    if (inFlow) this.#findLeftOfKey(line, outermost);
    else this.#leftOfKey.clear();
    if (inFlow || /^[{[]/.test(line.body)) this.#cutComment(line);
    const { key, valueStart, slip } = readKey(line, inFlow);
    this.#add(slip);
    const end = line.bodyStart + line.body.length;
    this.#collectTabsInBrackets(line);
    if (slip && valueStart === end && key === undefined) return;
    const value = { text: this.#text, start: valueStart, end, key, indent: line.indent, inFlow };
    if (key !== undefined || line.dash > 0) this.#add(valueSlip(value));
    if (!inFlow) {
      const written = this.#text.slice(valueStart, end);
      this.#outline.push({ line, key, value: written, opens: isOpening(key, written) });
    }
    this.#readBrackets(index, inFlow ? line.bodyStart : valueStart, end, inFlow);
  }

  /** What stands in brackets has to stand further to the right than the line that opens them, the closing bracket included. */
  #findLeftOfKey(line: Line, { indent, offset }: Opener): void {
    if (line.indent > indent || this.#isWhole(offset)) return;
    line.indent = indent + 2;
    if (line.hasTab) return;
    const { start, bodyStart, body } = line;
    const message = `Indent this line by ${line.indent} spaces; what is in brackets stands deeper than its key.`;
    const edit = { start, end: bodyStart, text: " ".repeat(line.indent) };
    const slip = certainSlip({ start: bodyStart, end: bodyStart + body.length }, message, [edit]);
    this.#leftOfKey.add(slip);
    this.#add(slip);
  }

  /** Whether a bracket opens the whole text, as in JSON. */
  #isWhole(offset: number): boolean {
    return offset === this.#lines[0]?.bodyStart;
  }

  /** Takes a comment from a line in brackets, where it may stand behind anything. */
  #cutComment(line: Line): void {
    const { body, bodyStart } = line;
    const found = [...body.matchAll(quotedOrComment)].find(([, sign]) => sign !== undefined);
    if (!found) return;
    line.body = body.slice(0, found.index).trimEnd();
    const start = bodyStart + line.body.length;
    const span = { start: bodyStart + found.index, end: bodyStart + body.length };
    const edit = { start, end: span.start + found[0].length, text: " #" };
    this.#add(certainSlip(span, startComment, [edit]));
  }

  #collectTabsInBrackets({ body, bodyStart }: Line): void {
    for (const { 1: blanks, index } of body.matchAll(quotedOrTab)) {
      if (blanks === undefined) continue;
      const start = bodyStart + index + 1;
      this.#tabsInBrackets.push({ start, end: start + blanks.length, text: " " });
    }
  }

  /** In brackets, js-yaml takes no tab for the blank before a key or a value. */
  #findTabsInBrackets(): void {
    const [first] = this.#tabsInBrackets;
    if (first) this.#add(certainSlip(first, "Write a space instead of this tab.", this.#tabsInBrackets));
  }

  #readBrackets(index: number, start: number, end: number, inFlow: boolean): void {
    const line = this.#lines[index] as Line;
    if (!inFlow && !/[{[\]}]/.test(this.#text[start] ?? "")) return;
    this.#add(referencesInFlow(this.#text, start, end));
    const wrong = this.#brackets.read(this.#text, start, end, line.indent);
    if (wrong !== undefined) this.#addWrongBracket(wrong);
    else if (this.#brackets.innermost) this.#findMissingComma(index, end);
  }

  #addWrongBracket(offset: number): void {
    const span = { start: offset, end: offset + 1 };
    const closing = this.#brackets.closing[0];
    this.#brackets.clear();
    this.#add(
      closing === undefined
        ? certainSlip(span, "Remove this bracket; it closes nothing.", [remove(span)])
        : certainSlip(span, `Close the bracket with ${closing}.`, [{ ...span, text: closing }]),
    );
  }

  #findMissingComma(index: number, end: number): void {
    const next = this.#lines[index + 1]?.body ?? "";
    if (!/["'\w}\]]/.test(this.#text[end - 1] ?? "") || !/^["'{[\w]/.test(next)) return;
    const span = { start: end - 1, end };
    const message = "Put a comma at the end of this line.";
    this.#add(certainSlip(span, message, [insertAt(end, ",")]));
  }

  /** Closes a bracket at the end of its line when a line of a block mapping follows. */
  #closeBracketBefore(index: number): void {
    const opener = this.#brackets.innermost;
    const line = this.#lines[index];
    const before = this.#lines[index - 1];
    if (!opener || !line || !before || line.indent > opener.indent || /^["'}\]]/.test(line.body)) return;
    if (this.#isWhole(opener.offset)) return;
    this.#addOpenBracket(opener.offset, before);
  }

  #findOpenBracket(): void {
    const opener = this.#brackets.innermost;
    const last = this.#lines.at(-1);
    if (!opener || !last) return;
    this.#slips = this.#slips.filter((slip) => !this.#leftOfKey.has(slip));
    this.#addOpenBracket(opener.offset, last);
  }

  #addOpenBracket(offset: number, { bodyStart, body }: Line): void {
    const end = bodyStart + withoutComment(body).length;
    const { closing } = this.#brackets;
    this.#brackets.clear();
    // A comma that was put there in the belief that more follows.
    const last = this.#slips.at(-1)?.edits[0];
    if (last?.text === "," && last.start === end) this.#slips.pop();
    const message = "Close the bracket that is opened here.";
    const make = offset >= bodyStart ? certainSlip : likelySlip;
    this.#add(make({ start: offset, end: offset + 1 }, message, [insertAt(end, closing)]));
  }
}

/** Whether entries may stand under a key with this value, or should. */
function isOpening(key: string | undefined, value: string): boolean {
  return /^(?:[&!]\S*)?$|^[|>]/.test(withoutComment(value)) || innerKey(key, value) !== undefined;
}

import { insertAt, remove } from "../../repairs/edits.ts";
import type { TextEdit } from "../../rule.ts";
import { indentWithSpaces, startComment } from "../messages.ts";
import { Brackets, type Opener } from "./brackets.ts";
import { indentationSlips } from "./indentation.ts";
import { readKey } from "./key-slip.ts";
import { indented, type Line, type OutlineLine, splitLines, withoutComment } from "./lines.ts";
import { certainSlip, likelySlip, type Slip } from "./slip.ts";
import { innerKey, referencesInFlow, valueSlip } from "./value-slip.ts";

const foreignComment = /^(?:\/\/+|\/\*|;)[ \t]*/;

/** A value in quotes, to skip it, or a tab where a key or a value can start. */
const quotedOrTab = /"[^"]*(?:"|$)|'[^']*(?:'|$)|[:,[{]( *\t[ \t]*)/g;

/** A value in quotes, to skip it, or the start of a JavaScript comment after something else. */
const quotedOrComment = /"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|(?<=[\s,{}[\]"'])(\/[/*]+)/g;

/** With more slips than this, the text is probably not YAML. */
const maxSlips = 24;

/**
 * Looks for typical mistakes in a YAML text that cannot be read, line by line. Each slip is a guess, which the reader
 * has to confirm.
 */
export function findSlips(text: string): Slip[] {
  return new SlipSearch(text).run();
}

class SlipSearch {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #brackets = new Brackets();
  #slips: Slip[] = [];
  /** Lines too far left within open brackets. They are no slips if the brackets are never closed. */
  readonly #leftOfKey = new Set<Slip>();
  readonly #outline: OutlineLine[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#lines = splitLines(text);
  }

  run(): Slip[] {
    for (const [index, line] of this.#lines.entries()) {
      if (this.#slips.length >= maxSlips) break;
      this.#read(line, this.#lines[index - 1], this.#lines[index + 1]);
    }
    this.#findOpenBracket();
    this.#slips.push(...indentationSlips(this.#outline));
    this.#findTabs();
    return this.#slips;
  }

  #add(slip: Slip | undefined): void {
    if (slip) this.#slips.push(slip);
  }

  /**
   * Finds tabs in the indentation, and in brackets before a key or a value, where js-yaml does not allow them either.
   */
  #findTabs(): void {
    const lines = this.#lines.filter(({ hasTab }) => hasTab);
    const [line] = lines;
    if (line)
      this.#add(
        certainSlip({ start: line.lineStart, end: line.start }, indentWithSpaces, lines.map(indented)),
      );
    const tabs = this.#lines.flatMap(tabsIn);
    const [tab] = tabs;
    if (tab) this.#add(certainSlip(tab, "Write a space instead of this tab.", tabs));
  }

  #read(line: Line, before: Line | undefined, next: Line | undefined): void {
    this.#closeBracketBefore(line, before);
    const { outermost } = this.#brackets;
    const inFlow = outermost !== undefined;
    if (inFlow) this.#findLeftOfKey(line, outermost);
    else this.#leftOfKey.clear();
    if (inFlow || /(?:^|:[ \t]+)[{[]/.test(line.body)) this.#cutComment(line);
    const comment = foreignComment.exec(line.body)?.[0];
    if (comment !== undefined) {
      const edit = { start: line.start, end: line.start + comment.length, text: "# " };
      this.#add(certainSlip(line, "Start a comment with #.", [edit]));
      return;
    }
    const { key, valueStart, slip } = readKey(line, inFlow);
    this.#add(slip);
    const { end, indent } = line;
    const written = this.#text.slice(valueStart, end);
    const value = { text: this.#text, written, start: valueStart, end, key, indent, inFlow };
    if (key !== undefined || line.dash > 0) this.#add(valueSlip(value));
    if (!inFlow)
      this.#outline.push(Object.assign(line, { key, value: bare(written), opens: isOpening(key, written) }));
    this.#readBrackets(line, inFlow ? line.start : valueStart, inFlow, next);
  }

  /**
   * Within brackets, lines must be indented more than the line that opens them, even the one with the closing bracket.
   */
  #findLeftOfKey(line: Line, { indent, offset }: Opener): void {
    if (line.indent > indent || this.#isWhole(offset)) return;
    line.indent = indent + 2;
    if (line.hasTab) return;
    const message = `Indent this line by ${line.indent} spaces; in brackets, lines are indented more than their key.`;
    const slip = certainSlip(line, message, [indented(line)]);
    this.#leftOfKey.add(slip);
    this.#add(slip);
  }

  /** Whether the bracket at an offset encloses the whole text, as in JSON. */
  #isWhole(offset: number): boolean {
    return offset === this.#lines[0]?.start;
  }

  /** Removes a JavaScript comment from a line within brackets, where it may follow anything. */
  #cutComment(line: Line): void {
    const found = [...line.body.matchAll(quotedOrComment)].find(([, sign]) => sign !== undefined);
    if (!found) return;
    const span = { start: line.start + found.index, end: line.end };
    line.body = line.body.slice(0, found.index).trimEnd();
    line.end = line.start + line.body.length;
    const edit = { start: line.end, end: span.start + found[0].length, text: " #" };
    this.#add(certainSlip(span, startComment, [edit]));
  }

  #readBrackets(line: Line, start: number, inFlow: boolean, next: Line | undefined): void {
    if (!inFlow && !/[{[\]}]/.test(this.#text[start] ?? "")) return;
    const { end, indent } = line;
    this.#add(referencesInFlow(this.#text, start, end));
    const wrong = this.#brackets.read(this.#text, start, end, indent);
    if (wrong !== undefined) this.#addWrongBracket(wrong);
    else if (this.#brackets.innermost) this.#findMissingComma(end, next);
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

  #findMissingComma(end: number, next: Line | undefined): void {
    const last = { start: end - 1, end };
    if (!/["'\w}\]]/.test(this.#text[last.start] ?? "") || !/^["'{[\w]/.test(next?.body ?? "")) return;
    this.#add(certainSlip(last, "Put a comma at the end of this line.", [insertAt(end, ",")]));
  }

  /** Closes a bracket at the end of its line if a line of a block mapping follows. */
  #closeBracketBefore({ indent, body }: Line, before: Line | undefined): void {
    const opener = this.#brackets.innermost;
    if (!opener || !before || indent > opener.indent || /^["'}\]]/.test(body)) return;
    if (!this.#isWhole(opener.offset)) this.#addOpenBracket(opener.offset, before);
  }

  #findOpenBracket(): void {
    const opener = this.#brackets.innermost;
    const last = this.#lines.at(-1);
    if (!opener || !last) return;
    this.#slips = this.#slips.filter((slip) => !this.#leftOfKey.has(slip));
    this.#addOpenBracket(opener.offset, last);
  }

  #addOpenBracket(offset: number, { start, body }: Line): void {
    const end = start + withoutComment(body).length;
    const { closing } = this.#brackets;
    this.#brackets.clear();
    // An earlier slip may have added a comma there, for a further entry.
    const last = this.#slips.at(-1)?.edits[0];
    if (last?.text === "," && last.start === end) this.#slips.pop();
    const message = "Close the bracket that is opened here.";
    const make = offset >= start ? certainSlip : likelySlip;
    this.#add(make({ start: offset, end: offset + 1 }, message, [insertAt(end, closing)]));
  }
}

function tabsIn({ body, start }: Line): TextEdit[] {
  return [...body.matchAll(quotedOrTab)].flatMap(({ 1: blanks, index }) => {
    const tab = start + index + 1;
    return blanks === undefined ? [] : [{ start: tab, end: tab + blanks.length, text: " " }];
  });
}

/** A value without its comment and its quotes. */
function bare(written: string): string {
  return withoutComment(written).replace(/^(["'])(.*)\1$/, "$2");
}

/** Whether entries can or should follow below a key with this value. */
function isOpening(key: string | undefined, value: string): boolean {
  return /^(?:[&!]\S*)?$|^[|>]/.test(withoutComment(value)) || innerKey(key, value) !== undefined;
}

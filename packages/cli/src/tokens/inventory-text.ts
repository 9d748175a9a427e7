import type { Range } from "@jira-config/checker";
import { type Alias, type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";

/** A YAML text with the position of each of its parts. */
export class InventoryText {
  readonly text: string;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  /** The content of the text as data; for an empty text, an inventory without keys. */
  readonly data: unknown;
  /** The first place where the text is not YAML. */
  readonly syntaxError: { code: string; range: Range } | undefined;

  constructor(text: string) {
    this.text = text;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, merge: true });
    const [error] = this.#document.errors;
    if (error) {
      this.syntaxError = { code: error.code, range: this.range(...error.pos) };
      return;
    }
    try {
      this.data = this.#document.toJS({ maxAliasCount: 100 }) ?? {};
    } catch {
      // The parser resolves aliases and merges only now.
      this.syntaxError = { code: "UNRESOLVED", range: this.#faultyAlias() };
    }
  }

  /**
   * The position of the value at a JSON Pointer.
   *
   * @returns the position of the nearest part around it, if it does not exist
   */
  rangeOf(pointer: string): Range {
    const steps = pointer.split("/").slice(1).map(unescaped);
    for (let length = steps.length; length > 0; length -= 1) {
      const node = this.#document.getIn(steps.slice(0, length), true);
      if (isNode(node) && node.range) return this.range(node.range[0], node.range[1]);
    }
    return this.range(0, 0);
  }

  /** The position of the key whose value is at a JSON Pointer. */
  rangeOfKey(pointer: string): Range {
    const steps = pointer.split("/").slice(1).map(unescaped);
    const parent = this.#document.getIn(steps.slice(0, -1), true);
    const key = isMap(parent)
      ? parent.items
          .map((pair) => pair.key)
          .find((one) => isScalar(one) && String(one.value) === `${steps.at(-1)}`)
      : undefined;
    return isScalar(key) && key.range ? this.range(key.range[0], key.range[1]) : this.rangeOf(pointer);
  }

  /** The first alias that cannot be resolved, or else the first of all; the start of the text if there are none. */
  #faultyAlias(): Range {
    const aliases: Alias[] = [];
    visit(this.#document, { Alias: (_, alias) => void aliases.push(alias) });
    const faulty = aliases.find((alias) => !alias.resolve(this.#document)) ?? aliases[0];
    return faulty?.range ? this.range(faulty.range[0], faulty.range[1]) : this.range(0, 0);
  }

  range(start: number, end: number): Range {
    const position = (offset: number) => {
      const { line, col } = this.#lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1), offset };
    };
    return { start: position(start), end: position(Math.max(start, end)) };
  }
}

function unescaped(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~");
}

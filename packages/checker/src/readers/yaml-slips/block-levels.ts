import type { Line } from "./lines.ts";

interface Level {
  indent: number;
  isList: boolean;
  /** The line that begins the level, and how many stand on it. */
  first: Line;
  count: number;
}

/** A line that fits nowhere, and how it would. */
export interface Misfit {
  line: Line;
  indent: number;
  /** Whether it is the dash that does not fit. */
  isStrayDash: boolean;
  /** Whether it may belong elsewhere, even if its key is one of ours. */
  isDoubtful?: boolean;
}

/** Follows the indentation of block mappings and lists from line to line. */
export class BlockLevels {
  readonly #levels: Level[] = [];
  /** Whether the line before waits for entries under it. */
  #isOpen = false;

  /**
   * Takes the next line.
   *
   * @param opens whether entries may stand under it
   * @param isSetting whether it is a setting, which stands directly under `jira:`
   * @param next the line after it
   */
  add(line: Line, opens: boolean, isSetting: boolean, next: Line | undefined): Misfit | undefined {
    const wasOpen = this.#isOpen;
    this.#isOpen = opens;
    const { indent, dash } = line;
    const top = this.#levels.at(-1);
    const isItem = dash > 0;
    if (!top || (wasOpen && (indent > top.indent || (indent === top.indent && isItem && !top.isList)))) {
      this.#push(line);
      return undefined;
    }
    // Were it where it belongs, what follows would have nothing to stand under.
    const isStray = !opens && !isItem && indent < top.indent && next?.indent === top.indent;
    if (isStray) return { line, indent: top.indent, isStrayDash: false };
    const settings = this.#levels[1];
    const level = this.#closeTo(indent);
    const parent = this.#levels.at(-2);
    if (!opens && !isItem && indent !== level.indent && level.count === 1 && next?.indent === indent) {
      level.indent = indent;
      level.count += 1;
      return { line: level.first, indent, isStrayDash: false };
    }
    // A dash within an item of a list starts the next item, and what has none before a list goes on above it.
    if ((isItem || indent < level.indent) && isItem !== level.isList && isItem === parent?.isList)
      return { line, indent: parent.indent, isStrayDash: false, isDoubtful: !isItem && !isSetting };
    if (indent === level.indent) {
      const misfit = this.#continue(level, line);
      if (!misfit || !isSetting || !settings || level !== this.#levels[0]) return misfit;
      this.#levels.push(settings);
      return { ...misfit, indent: settings.indent };
    }
    return { line, indent: level.indent, isStrayDash: isItem && !level.isList };
  }

  #push(line: Line): void {
    const isList = line.dash > 0;
    this.#levels.push({ indent: line.indent, isList, first: line, count: 1 });
    if (isList) this.#pushContent(line);
  }

  /** What stands behind a dash begins a level of its own. */
  #pushContent(line: Line): void {
    this.#levels.push({ indent: line.indent + line.dash, isList: false, first: line, count: 1 });
  }

  /** Closes what is indented deeper, up to the level that comes nearest. */
  #closeTo(indent: number): Level {
    let level = this.#levels.at(-1) as Level;
    while (indent < level.indent) {
      const parent = this.#levels.at(-2);
      if (!parent || parent.indent < indent) break;
      this.#levels.pop();
      level = parent;
    }
    return level;
  }

  #continue(level: Level, line: Line): Misfit | undefined {
    const isItem = line.dash > 0;
    level.count += 1;
    if (level.isList === isItem) {
      if (isItem) this.#pushContent(line);
      return undefined;
    }
    if (isItem) return { line, indent: line.indent, isStrayDash: true };
    const parent = this.#levels.at(-2);
    if (parent?.indent === level.indent) {
      this.#levels.pop();
      return undefined;
    }
    level.isList = false;
    return { line: level.first, indent: level.indent, isStrayDash: true };
  }
}

import { isKeyOf } from "../../settings/sections.ts";
import type { Line, OutlineLine } from "./lines.ts";
import type { MisplacedLine } from "./misplaced-lines.ts";

interface Level {
  indent: number;
  isList: boolean;
  /** The line that begins the level, and the number of lines on it. */
  first: OutlineLine;
  count: number;
}

/** Follows the indentation of block mappings and lists, line by line. */
export class BlockLevels {
  readonly #levels: Level[] = [];
  /** Whether the line before needs entries under it. */
  #isOpen = false;

  /**
   * Takes the next line.
   *
   * @param next the line after it
   * @returns a line with a wrong indentation, which is this one or the first of its level, and the right indentation
   */
  add(line: OutlineLine, next: Line | undefined): MisplacedLine | undefined {
    const wasOpen = this.#isOpen;
    const { indent, key = "", opens } = line;
    this.#isOpen = opens;
    const top = this.#levels.at(-1);
    const isItem = line.dash > 0;
    if (!top || (wasOpen && (indent > top.indent || (indent === top.indent && isItem)))) {
      this.#push(line);
      return undefined;
    }
    // If this line were right, the next one would be under nothing.
    const isStray = !opens && !isItem && indent < top.indent && next?.indent === top.indent;
    if (isStray) return { line, indent: top.indent };
    const isSetting = isKeyOf("settings", key);
    const settings = this.#levels[1];
    const level = this.#closeTo(indent);
    const parent = this.#levels.at(-2);
    if (!opens && !isItem && indent !== level.indent && level.count === 1 && next?.indent === indent) {
      level.indent = indent;
      level.count += 1;
      return { line: level.first, indent };
    }
    // A dash within an item of a list starts the next item; a line without a dash continues the mapping around the
    // list.
    if ((isItem || indent < level.indent) && isItem !== level.isList && isItem === parent?.isList)
      return { line, indent: parent.indent, isDoubtful: !isItem && !isSetting };
    if (indent !== level.indent) return { line, indent: level.indent, isStrayDash: isItem && !level.isList };
    const misfit = this.#continue(level, line);
    if (!misfit || !isSetting || !settings || level !== this.#levels[0]) return misfit;
    this.#levels.push(settings);
    return { ...misfit, indent: settings.indent };
  }

  #push(line: OutlineLine): void {
    const isList = line.dash > 0;
    this.#levels.push({ indent: line.indent, isList, first: line, count: 1 });
    if (isList) this.#pushContent(line);
  }

  /** The content after a dash begins a level of its own. */
  #pushContent(line: OutlineLine): void {
    this.#levels.push({ indent: line.indent + line.dash, isList: false, first: line, count: 1 });
  }

  /** Closes levels that are indented more, and returns the nearest one that remains. */
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

  #continue(level: Level, line: OutlineLine): MisplacedLine | undefined {
    const { indent } = level;
    const isItem = line.dash > 0;
    level.count += 1;
    if (level.isList === isItem) {
      if (isItem) this.#pushContent(line);
      return undefined;
    }
    if (isItem) return { line, indent, isStrayDash: true };
    if (this.#levels.at(-2)?.indent === indent) {
      this.#levels.pop();
      return undefined;
    }
    level.isList = false;
    return { line: level.first, indent, isStrayDash: true };
  }
}

import { matchAt } from "../matches.ts";
import type { ScalarNode } from "../node.ts";
import { textStart } from "../positions.ts";
import { verbatim } from "./scalars.ts";
import type { Source } from "./source.ts";
import { upperCase, WindowsEnvironment } from "./windows-environment.ts";

/** Reads a text of commands for Windows, one after the other. */
export abstract class WindowsReader {
  protected readonly text: string;
  protected readonly environment: WindowsEnvironment = new WindowsEnvironment();
  protected at: number;

  constructor(text: string) {
    this.text = text;
    this.at = textStart(text);
  }

  read(): Source {
    while (this.at < this.text.length) this.readCommand();
    this.finish();
    return this.environment.source(this.text);
  }

  /** Reads the command that comes next, and at least one character. */
  protected abstract readCommand(): void;

  /** Sees to what only the whole text tells. */
  protected finish(): void {}

  /** Reads on, past what a sticky expression finds. */
  protected match(pattern: RegExp): RegExpExecArray | null {
    const match = matchAt(pattern, this.text, this.at);
    if (match) this.at += match[0].length;
    return match;
  }

  /** The name of a variable, which stands between two offsets. */
  protected name(start: number, end: number): ScalarNode {
    return upperCase(verbatim(this.text, start, end));
  }

  /** Reads on, past what would set a variable if it were written otherwise; the first group is the variable's name. */
  protected readForeign(pattern: RegExp, message: string): void {
    const start = this.at;
    const written = this.match(pattern)?.[1];
    if (written === undefined) return;
    this.environment.foreign(upperCase({ ...verbatim(this.text, start, this.at), text: written }), message);
  }
}

import type { ScalarNode } from "../node.ts";
import { resolveVariable } from "../settings/key-names.ts";
import { matchAt } from "../text/matches.ts";
import { textStart } from "../text/positions.ts";
import { EnvironmentBuilder } from "./environment-builder.ts";
import { verbatim } from "./scalars.ts";
import type { Source } from "./source.ts";

/** Reads a text of commands for cmd or PowerShell, one after the other. */
export abstract class WindowsReader {
  protected readonly text: string;
  protected readonly environment: EnvironmentBuilder;
  protected at: number;
  /** The names of variables that programs in this session see. */
  readonly #current = new Set<string>();
  /** Our variables that are set in the registry, which only programs in later sessions see. */
  readonly #later: ScalarNode[] = [];

  constructor(text: string) {
    this.text = text;
    this.environment = new EnvironmentBuilder(text);
    this.at = textStart(text);
  }

  read(): Source {
    while (this.at < this.text.length) this.readCommand();
    this.finish();
    const later = this.#later.find((key) => !this.isCurrent(key));
    if (later) this.environment.remark("variable-scope", later, later);
    return this.environment.source();
  }

  /** Reads the next command, and at least one character. */
  protected abstract readCommand(): void;

  /** Does what is possible only after the whole text was read. */
  protected finish(): void {}

  /** Matches a sticky expression at the current offset, and moves past the match. */
  protected match(pattern: RegExp): RegExpExecArray | null {
    const match = matchAt(pattern, this.text, this.at);
    if (match) this.at += match[0].length;
    return match;
  }

  /** The node of a variable's name between two offsets. */
  protected name(start: number, end: number): ScalarNode {
    return upperCase(verbatim(this.text, start, end));
  }

  /** Sets a variable for programs in this session. */
  protected setNow(key: ScalarNode, value: ScalarNode): void {
    this.environment.set(key, value);
    this.#current.add(key.text);
  }

  protected isCurrent({ text }: ScalarNode): boolean {
    return this.#current.has(text);
  }

  /** Sets a variable in the registry. */
  protected setLater(key: ScalarNode, value: ScalarNode): void {
    this.environment.set(key, value, "registry");
    if (resolveVariable(key.text) !== undefined) this.#later.push(key);
  }

  /**
   * Reports an assignment in the syntax of another shell, and moves past it. The first group is the variable's name.
   */
  protected readForeign(pattern: RegExp, message: string): void {
    const start = this.at;
    const written = this.match(pattern)?.[1];
    if (written === undefined) return;
    this.environment.foreign(upperCase({ ...verbatim(this.text, start, this.at), text: written }), message);
  }
}

/** On Windows, the names of variables are not case-sensitive. */
export function upperCase(key: ScalarNode): ScalarNode {
  return { ...key, text: key.text.toUpperCase() };
}

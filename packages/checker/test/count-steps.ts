import { Session } from "node:inspector/promises";

/** How many characters a native function looks at, by its arguments and its result. */
type Cost = (text: string, result: unknown, ...args: readonly unknown[]) => number;

const whole: Cost = ({ length }) => length;
const untilFound: Cost = ({ length }, result, _, from = 0) =>
  (typeof result === "number" && result >= 0 ? result : length) - Number(from);
const backUntilFound: Cost = ({ length }, result, _, from = length) =>
  Math.max(0, Math.min(length, Number(from))) - Number(result);
const trimmed: Cost = ({ length }, result) => length - String(result).length;

const nativeCosts: Readonly<Record<string, Cost>> = {
  indexOf: untilFound,
  includes: untilFound,
  lastIndexOf: backUntilFound,
  replaceAll: whole,
  split: whole,
  toLowerCase: whole,
  toUpperCase: whole,
  trim: trimmed,
  trimEnd: trimmed,
  trimStart: trimmed,
};

/**
 * Counts what code does, without a clock: how often each of its blocks runs, as V8 counts for coverage
 * (https://chromedevtools.github.io/devtools-protocol/v8/Profiler/#method-startPreciseCoverage), and how many
 * characters native functions and regular expressions look at on its behalf. The same run always takes the same number
 * of steps.
 */
export class StepCounter {
  readonly #session = new Session();
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param folder part of the URLs of the code whose steps count; it must be loaded later than this */
  static async start(folder: string): Promise<StepCounter> {
    const counter = new StepCounter(folder);
    counter.#session.connect();
    await counter.#session.post("Profiler.enable");
    await counter.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    return counter;
  }

  async count(run: () => unknown): Promise<number> {
    await this.#blocks();
    const characters = charactersLookedAt(run);
    return characters + (await this.#blocks());
  }

  /** How often blocks have run since the last call. */
  async #blocks(): Promise<number> {
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    return result
      .filter(({ url }) => url.includes(this.#folder))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  }
}

function charactersLookedAt(run: () => unknown): number {
  let characters = 0;
  const strings = String.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const natives = Object.keys(nativeCosts).map((name) => [name, strings[name]] as const);
  const { exec } = RegExp.prototype;
  for (const [name, native] of natives) {
    strings[name] = function (this: string, ...args) {
      const result = native?.apply(this, args);
      characters += nativeCosts[name]?.(this, result, ...args) ?? 0;
      return result;
    };
  }
  // Everything that uses a regular expression calls this: https://tc39.es/ecma262/#sec-regexpexec
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const end = match ? match.index + match[0].length : this.sticky ? from : text.length;
    characters += end - from;
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    for (const [name, native] of natives) if (native) strings[name] = native;
  }
  return characters;
}

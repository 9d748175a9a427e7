import { fstatSync, statSync, writeSync } from "node:fs";
import { printableLines } from "./terminal/printable-lines.ts";
import { UsageError } from "./usage-error.ts";

const standardOutput = 1;
const standardError = 2;

/** Writes a part of the command's result. */
export function print(text: string): void {
  write(standardOutput, text);
}

/** Tells the user something that is not part of the result, wrapped to the width of a terminal. */
export async function warn(message: string): Promise<void> {
  const text = printableLines(message.trimEnd());
  const columns = isTerminal(standardError) && process.stderr.columns;
  write(standardError, `${columns ? (await import("./terminal/wrap.ts")).wrap(text, columns) : text}\n`);
}

/** Whether the result is read by a person, at a terminal. */
export function isTerminal(descriptor: 1 | 2 = standardOutput): boolean {
  // Looks at the kind of file first, so that in common cases the module for terminals is not loaded.
  return mayBeTerminal(descriptor) && process.getBuiltinModule("node:tty").isatty(descriptor);
}

/** A character device, but not `/dev/null`. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    const file = fstatSync(descriptor);
    return file.isCharacterDevice() && file.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}

/**
 * Writes synchronously and completely. The streams of `process` would do, but creating one takes a tenth of the time of
 * a whole check.
 */
function write(descriptor: 1 | 2, text: string): void {
  if (isTerminal(descriptor)) {
    // Only the stream knows how to write to the console of Windows.
    (descriptor === standardOutput ? process.stdout : process.stderr).write(text);
    return;
  }
  let rest: Uint8Array = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // The reader is gone, as in `jira-config check | head`; Windows may call this EOF.
      if (code === "EPIPE" || code === "EOF" || code === "EBADF") return;
      if (code !== "EAGAIN") {
        // There is nowhere left to report it.
        if (descriptor === standardError) return;
        throw new UsageError(`The result cannot be written to standard output (${code}).`);
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

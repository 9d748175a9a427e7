import { type BigIntStats, fstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import { shownLine } from "../terminal/shown-line.ts";
import { UsageError } from "../usage-error.ts";
import { standardInput } from "./named-text.ts";

/**
 * Makes sure, before a command begins, that none of the files that it will write is one that it reads, under whatever
 * name, for that one would be overwritten.
 *
 * @param writes the files to write, as the user calls them
 * @param reads the files that it reads; `-` is standard input
 * @param advice what to do instead
 * @throws UsageError when one is not a file, is one of those that are read, or is named twice
 */
export function assertWritable(
  writes: readonly string[],
  reads: readonly string[],
  advice = "Name another file to write to.",
): void {
  if (writes.length === 0) return;
  const inputs = new Set(reads.map(identityOf));
  const outputs = new Set<string>();
  for (const name of writes) {
    if (name === standardInput) throw new UsageError("Name a file to write to; - is not one.");
    const identity = identityOf(name);
    if (identity === undefined) continue;
    if (inputs.has(identity))
      throw new UsageError(
        `${shownLine(name)} is the file that this command reads, and would be overwritten.`,
        advice,
      );
    if (outputs.has(identity))
      throw new UsageError(`Two results would be written to ${shownLine(name)}.`, "Name a file for each.");
    outputs.add(identity);
  }
}

/** Tells whether two names are one file; nothing for a pipe or a device, which cannot be overwritten. */
function identityOf(name: string): string | undefined {
  const file = statusOf(name);
  if (!file) return wouldBe(name);
  return file.isFile() ? `${file.dev}:${file.ino}` : undefined;
}

function statusOf(name: string): BigIntStats | undefined {
  try {
    return name === standardInput ? fstatSync(0, { bigint: true }) : statSync(name, { bigint: true });
  } catch {
    return undefined;
  }
}

/** The path of a file that does not exist yet. */
function wouldBe(name: string): string {
  try {
    return join(realpathSync(dirname(name)), basename(name));
  } catch {
    return normalize(name);
  }
}

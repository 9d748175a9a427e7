import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import manifest from "../package.json" with { type: "json" };

// Starts the program from its parts, each with the code that V8 compiled in the first run that needed it. Node's own
// cache (module.enableCompileCache) does not keep functions that are compiled while the program runs, as most are: with
// it, a check takes a third longer. https://nodejs.org/api/vm.html#scriptcreatecacheddata

const folder = join(__dirname, "parts");
/** Part of the file names, for V8 cannot use the code of another version. */
const version = `${process.versions.v8}-${process.arch}`;
const loaded = new Map<string, { exports: object }>();
const uncached: { script: Script; file: string }[] = [];

function load(name: string): object {
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);

  const filename = join(folder, name);
  const file = `${filename}.${version}.cache`;
  const cachedData = readIfThere(file);
  const source = `(function (exports, require, module, __filename) {${readFileSync(filename, "latin1")}\n})`;
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  if (!cachedData) uncached.push({ script, file });
  script.runInThisContext()(module.exports, requirePart, module, filename);
  return module.exports;
}

function requirePart(id: string): unknown {
  return id.startsWith("./") ? load(id.slice(2)) : require(id);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Writes the compiled code, by renaming, so that no other process reads half of it; in a read-only folder, not at all.
 */
function keepCompiledCode(): void {
  for (const { script, file } of uncached) {
    try {
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, script.createCachedData(), { flag: "wx" });
      renameSync(unfinished, file);
    } catch {
      return;
    }
  }
}

function isOlder(version: string, other: string): boolean {
  const numbers = other.split(".").map(Number);
  const differences = version.split(".").map((part, index) => Number(part) - (numbers[index] ?? 0));
  return (differences.find((difference) => difference !== 0) ?? 0) < 0;
}

const oldest = manifest.engines.node.replace(">=", "");
if (isOlder(process.versions.node, oldest)) {
  process.stderr.write(
    `jira-config needs Node.js ${oldest} or later; this is ${process.versions.node}.\nhttps://nodejs.org has a newer one.\n`,
  );
  process.exitCode = 2;
} else {
  process.once("exit", keepCompiledCode);
  load("main.cjs");
}

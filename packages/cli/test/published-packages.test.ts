import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** A package.json, as far as it is read here. */
interface Manifest {
  name: string;
  version: string;
  exports: Record<string, unknown>;
  dependencies?: Record<string, string>;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
const libraries = ["schema", "checker", "jira", "jira-mock"];

/** A project of somebody's, with our packages as a registry would give them and what these need from elsewhere. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "jira-config-published-"));
  const modules = join(project, "node_modules");
  for (const library of libraries) {
    const source = join(root, "packages", library);
    const target = join(modules, "@jira-config", library);
    mkdirSync(target, { recursive: true });
    const packed = JSON.parse(pnpm(["pack", "--json", "--pack-destination", project], source));
    execFileSync("tar", ["-xzf", packed.filename, "-C", target, "--strip-components=1"]);
    for (const name of Object.keys(manifestOf(library).dependencies ?? {})) {
      if (!name.startsWith("@jira-config/")) link(join(source, "node_modules", name), join(modules, name));
    }
  }
  link(join(root, "node_modules/@types/node"), join(modules, "@types/node"));
});

afterAll(() => rmSync(project, { recursive: true }));

function pnpm(args: readonly string[], cwd: string): string {
  return execFileSync(process.execPath, [join(root, "node_modules/pnpm/bin/pnpm.mjs"), ...args], {
    cwd,
    encoding: "utf8",
  });
}

function manifestOf(library: string): Manifest {
  return JSON.parse(
    readFileSync(join(project, "node_modules/@jira-config", library, "package.json"), "utf8"),
  );
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  symlinkSync(realpathSync(target), path, "junction");
}

/** What can be imported of a package, but for data. */
function entries(library: string): string[] {
  const { name, exports } = manifestOf(library);
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => name + entry.slice(1));
}

describe.each(libraries)("the package %s, as it is published,", (library) => {
  test("names its dependencies as a registry knows them", () => {
    const ranges = Object.values(manifestOf(library).dependencies ?? {});
    expect(ranges.filter((range) => !/^\^?\d/.test(range))).toEqual([]);
  });

  test("can be imported", () => {
    const program = entries(library).map((entry) => `await import(${JSON.stringify(entry)});`);
    execFileSync(process.execPath, ["--input-type=module", "--eval", program.join("\n")], { cwd: project });
  });

  test("has types that need no other package of ours", () => {
    const imports = entries(library).map((entry, index) => `import * as entry${index} from "${entry}";`);
    const file = `${library}.mts`;
    writeFileSync(join(project, file), `${imports.join("\n")}\n`);
    const tsc = join(root, "node_modules/.bin/tsc");
    const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2023", "--types", "node"];
    execFileSync(tsc, [...options, file], { cwd: project, encoding: "utf8", stdio: "pipe" });
  });
});

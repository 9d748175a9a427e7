import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, matchesGlob, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import turbo from "../turbo.json" with { type: "json" };

const site = fileURLToPath(new URL("..", import.meta.url));
const root = join(site, "../..");

/** Adds a file and everything that it imports by path, except types. */
function withImports(file: string, found: Set<string>): void {
  // Programs that a page shows have imports too, of files that do not exist.
  if (found.has(file) || !existsSync(file)) return;
  found.add(file);
  const imports = readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (?!type )[^";]* from "(\.[^"?]+)"/gm,
  );
  for (const [, path = ""] of imports) withImports(join(dirname(file), path), found);
}

test("turbo builds the site anew when anything changes that it reads of the API", () => {
  const read = new Set<string>();
  for (const file of globSync("src/**/*.{ts,astro,mdx}", { cwd: site })) withImports(join(site, file), read);
  const others = [...read]
    .map((file) => relative(root, file))
    .filter((file) => !file.startsWith("apps/docs/"));
  const inputs = turbo.tasks.build.inputs.map((input) => input.replace("$TURBO_ROOT$/", ""));
  expect(others).toContain("apps/validator/src/contract/operations.ts");
  const forgotten = others.filter((file) => !inputs.some((input) => matchesGlob(file, input)));
  expect(forgotten, "Add them to the inputs in turbo.json").toEqual([]);
});

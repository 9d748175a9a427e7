// Bundles the program, with everything that it needs, into parts that are loaded on demand.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { reference } from "../src/reference.ts";

const source = (name: string) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const program = join(dist, "jira-config.cjs");

rmSync(dist, { recursive: true, force: true });
// A check is what people wait for, and what hooks and pipelines call: it is one part with what starts the program, and
// bundled apart from everything else, above all from the words of the rules.
const apart: Record<string, string> = {
  ...Object.fromEntries(commandsApart().map((name) => [name, source(`${name}/run.ts`)])),
  renderers: fileURLToPath(import.meta.resolve("@jira-config/checker/renderers")),
  rules: fileURLToPath(import.meta.resolve("@jira-config/checker/rules")),
};
const places = new Map(Object.entries(apart).map(([name, module]) => [module, `./${name}.cjs`]));
await buildParts({ main: source("main.ts") }, places, {
  program: ["main.ts", "check/run.ts", "report/pretty.ts"].map(source),
  thorough: [fileURLToPath(new URL("check-thoroughly.js", import.meta.resolve("@jira-config/checker")))],
});
await buildParts(apart, new Map());
await build({
  input: source("jira-config.ts"),
  platform: "node",
  output: { file: program, format: "cjs", minify: true, banner: "#!/usr/bin/env node" },
});
chmodSync(program, 0o755);
writeFileSync(join(dist, "reference.json"), `${JSON.stringify(await reference(), null, 2)}\n`);
compileParts();

/** The commands except `check`, by their folders. */
function commandsApart(): string[] {
  return readdirSync(source("")).filter((name) => name !== "check" && existsSync(source(`${name}/run.ts`)));
}

/**
 * Bundles parts. What they share, or import on demand, goes into further parts.
 *
 * @param elsewhere modules that are in other parts, with the names of these parts
 * @param together modules that make up one part with all that they import and no earlier one has, since many small
 *   parts are slow to open
 */
async function buildParts(
  input: Record<string, string>,
  elsewhere: ReadonlyMap<string, string>,
  together: Record<string, readonly string[]> = {},
): Promise<void> {
  const groups = Object.entries(together).map(([name, entries]) => ({ name, modules: new Set(entries) }));
  await build({
    input,
    platform: "node",
    transform: { define: { "process.env.SITE_ORIGIN": JSON.stringify(process.env.SITE_ORIGIN ?? "") } },
    plugins: [
      {
        name: "elsewhere",
        async resolveId(id, importer) {
          const resolved = importer && (await this.resolve(id, importer, { skipSelf: true }))?.id;
          const place = elsewhere.get(resolved || "");
          return place ? { id: place, external: true } : null;
        },
      },
      {
        name: "together",
        buildEnd() {
          const importedBy = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
          // Iterating over a set also visits what is added on the way.
          for (const { modules } of groups)
            for (const id of modules) for (const imported of importedBy(id)) modules.add(imported);
        },
      },
      {
        name: "ascii",
        generateBundle(_, bundle) {
          for (const part of Object.values(bundle)) if (part.type === "chunk") part.code = inAscii(part.code);
        },
      },
    ],
    output: {
      dir: join(dist, "parts"),
      format: "cjs",
      dynamicImportInCjs: false,
      codeSplitting: { groups: groups.map(({ name, modules }) => ({ name, test: (id) => modules.has(id) })) },
      minify: true,
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name]-[hash].cjs",
    },
  });
}

/** A text in ASCII takes half the memory, and is read without being decoded. */
function inAscii(code: string): string {
  if (/\braw`[^`]*[^\0-\x7f]/.test(code))
    throw new Error("A raw string holds what cannot be written in ASCII.");
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * The first run of a part leaves its compiled code; the package brings it along for the Node that has built it. So the
 * first check has to call what later ones call.
 */
function compileParts(): void {
  const folder = mkdtempSync(join(tmpdir(), "jira-config-build-"));
  writeFileSync(join(folder, "valid.yaml"), sample("your-company-jira"));
  writeFileSync(join(folder, "invalid.yaml"), sample("your-company-jira.atlassian.net/"));
  for (const args of [["check", "valid.yaml", "invalid.yaml"], ["--help"]]) {
    const { status } = spawnSync(process.execPath, [program, ...args], { cwd: folder });
    if (status !== 0 && status !== 1) throw new Error(`jira-config ${args.join(" ")} exits with ${status}.`);
  }
  rmSync(folder, { recursive: true });
}

/** A configuration with something of everything that people write. */
function sample(site: string): string {
  return `# Where Jira is
jira:
  url: "https://${site}.atlassian.net"
  email: "\${JIRA_EMAIL}"
  api_token: '\${JIRA_API_TOKEN}'
  project: PROJ # a comment
  timeout: 30
  verify_ssl: true

  custom_fields:
    story_points: "customfield_10016"
    sprint: customfield_10020
  issue_types:
    bug: "Bug"
  priority_mapping:
    critical: "Highest"
  workflow_states:
    in_review: "In Review"
`;
}

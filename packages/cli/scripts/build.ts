// Bundles the program, all that it needs included, into parts that load when they are needed.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { reference } from "../src/reference.ts";

const source = (name: string) => fileURLToPath(new URL(`../src/${name}`, import.meta.url));
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const program = join(dist, "jira-config.cjs");

rmSync(dist, { recursive: true, force: true });
// A check is what people wait for, and what hooks and pipelines call: its part holds nothing that it does not need,
// above all not the words of the rules, which everything else shares.
const isSeldomNeeded =
  /\/(?:check\/(?:fix|diff|secret-files)|files\/git|rules\/secret|node_modules\/(?:diff|tinyglobby|fdir|picomatch))/;
const renderers = "@jira-config/checker/renderers";
await buildParts({ check: source("check/run.ts") }, { [renderers]: "./renderers.cjs" }, isSeldomNeeded);
await buildParts(
  { main: source("main.ts"), renderers: fileURLToPath(import.meta.resolve(renderers)) },
  { [source("check/run.ts")]: "./check.cjs" },
);
await build({
  input: source("jira-config.ts"),
  platform: "node",
  output: { file: program, format: "cjs", minify: true, banner: "#!/usr/bin/env node" },
});
chmodSync(program, 0o755);
writeFileSync(join(dist, "reference.json"), `${JSON.stringify(reference(), null, 2)}\n`);
compileParts();

/**
 * Bundles parts, with what they share in further ones.
 *
 * @param elsewhere modules that another call bundles, with the parts that they are in
 * @param apart what goes into parts of its own; all else is then one part, since many small ones are slow to open
 */
async function buildParts(
  input: Record<string, string>,
  elsewhere: Record<string, string>,
  apart?: RegExp,
): Promise<void> {
  await build({
    input,
    platform: "node",
    transform: { define: { "process.env.SITE_ORIGIN": JSON.stringify(process.env.SITE_ORIGIN ?? "") } },
    plugins: [
      {
        name: "elsewhere",
        async resolveId(id, importer) {
          const resolved =
            importer &&
            (elsewhere[id] ?? elsewhere[(await this.resolve(id, importer, { skipSelf: true }))?.id ?? ""]);
          return resolved ? { id: resolved, external: true } : null;
        },
      },
    ],
    output: {
      dir: join(dist, "parts"),
      format: "cjs",
      dynamicImportInCjs: false,
      ...(apart && { codeSplitting: { groups: [{ name: "check", test: (id) => !apart.test(id) }] } }),
      minify: true,
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name]-[hash].cjs",
    },
  });
}

/** The first run of a part leaves its compiled code; the package brings it along for the Node that has built it. */
function compileParts(): void {
  const folder = mkdtempSync(join(tmpdir(), "jira-config-build-"));
  const [valid, invalid] = ["acme", "acme.atlassian.net/"].map(sample);
  writeFileSync(join(folder, "valid.yaml"), valid ?? "");
  writeFileSync(join(folder, "invalid.yaml"), invalid ?? "");
  for (const args of [["check", "valid.yaml"], ["check", "invalid.yaml"], ["--help"]]) {
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

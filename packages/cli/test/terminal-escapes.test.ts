import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formats, targets } from "@jira-config/checker";
import type { DoctorOptions } from "@jira-config/jira";
import { playScenario } from "@jira-config/jira-mock";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { warn } from "../src/output.ts";
import { formNames } from "../src/report/form-names.ts";
import { run } from "../src/run.ts";

/** What the commands have written to standard output and standard error. */
const written: string[] = [];
/** The site that every configuration leads to. */
const site = playScenario("missing-priority");
/** What it puts into everything that people may name there. */
let graffiti = "";

vi.mock("node:fs", async (original) => ({
  ...(await original<typeof import("node:fs")>()),
  writeSync: (_: number, bytes: Uint8Array) => {
    written.push(Buffer.from(bytes).toString());
    return bytes.length;
  },
}));
// Everybody sits at a terminal, but for the very end, where the bytes go out.
vi.mock("../src/output.ts", async (original) => ({
  ...(await original<typeof import("../src/output.ts")>()),
  isTerminal: () => true,
}));
vi.mock("../src/doctor/examine.ts", async (original) => {
  const { examine } = await original<typeof import("../src/doctor/examine.ts")>();
  return {
    examine: (options: DoctorOptions) => {
      const { fetch = site.fetch } = options;
      return examine({ ...options, fetch: async (...request) => defaced(await fetch(...request)) });
    },
  };
});

/** An answer of Jira's in which every name and every message has graffiti. */
async function defaced(response: Response): Promise<Response> {
  const text = await response.text();
  const isWords = (key: string) => /name$|^(?:summary|description|message)$/i.test(key);
  const body = text.startsWith("{") || text.startsWith("[") ? JSON.parse(text, deface) : `${text}${graffiti}`;
  return new Response(typeof body === "string" ? body : JSON.stringify(body), response);

  function deface(key: string, value: unknown): unknown {
    if (Array.isArray(value) && /messages$/i.test(key)) return value.map((one) => `${one}${graffiti}`);
    return typeof value === "string" && isWords(key) ? `${value}${graffiti}` : value;
  }
}

const folder = mkdtempSync(join(tmpdir(), "jira-config-escapes-"));
const home = process.cwd();
beforeAll(() => {
  vi.stubEnv("NO_COLOR", "1");
  vi.stubEnv("TERM", "dumb");
  vi.stubEnv("DEBUG", "jira-config");
  vi.stubEnv("JIRA_API_TOKEN", site.credentials.apiToken);
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  return () => vi.restoreAllMocks();
});

/** Starts of escapes in seven and in eight bits, what moves the cursor, what turns the direction, and what nobody sees. */
const signs = [
  "\u001b[31m",
  "\u001b]0;",
  "\u009b2J",
  "\u0007",
  "\b",
  "\r",
  "\u007f",
  "\u202e",
  "\u2028",
  "\u200b",
];
const hostile = fc
  .array(fc.constantFrom(...signs, "a", "Z", " ", "é"), { minLength: 1, maxLength: 8 })
  .map((parts) => `x${parts.join("")}`);

const acts = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u200b\u202a-\u202e\u2066-\u2069]/u;

/** Everything that can be asked of the program about a text, which is also the name of files. */
function calls(text: string): string[][] {
  const [yaml, env] = [`${text}_jira.yaml`, `${text}.env`];
  const [inventory, wrongInventory] = [`${text}_tokens.yaml`, `${text}_wrong_tokens.yaml`];
  const { url, email, project } = site.credentials;
  const siteOption = ["--url", "https://your-company-jira.atlassian.net"];
  return [
    ...formNames.flatMap((form) => [
      ["check", yaml, env, "--format", form],
      ["doctor", yaml, "--format", form],
      ["doctor", `${text}_right_jira.yaml`, "--format", form],
      ["tokens", inventory, "--format", form],
      ["tokens", wrongInventory, "--format", form],
    ]),
    ...targets.flatMap((target) => [
      ["convert", yaml, "--to", target],
      ["convert", env, "--to", target],
    ]),
    ...formats.map((format) => ["check", "--input-format", format, yaml]),
    ["check", "--dry-run", yaml, env, `${text}.missing`],
    ["check", "--fix", yaml, "--output", yaml],
    ["check", "--fix", yaml, "--output", `${text}.report`],
    ["check", `${text}*.nothing`],
    ["check", "--output", `${text}.report/${text}`, yaml],
    ["doctor", `${text}.missing`],
    ["doctor", "--demo"],
    ["doctor", "--scenario", "other-sites-fields"],
    ["doctor", "--scenario", "expired-token"],
    ["doctor", "--scenario", text],
    ["tokens", inventory, "--ics", `${text}.ics`, "--rotation", `${text}=30`],
    ["tokens", inventory, "--today", text],
    ["tokens", inventory, "--rotation", text],
    ["convert", "x*", "--to", "yaml"],
    ["convert", yaml, "--to", "yaml", "--output", env],
    ["init", `${text}/new.yaml`, "--force", "--project", "PROJ", ...siteOption],
    ["init", yaml, "--project", "PROJ", ...siteOption],
    ["init", "new.yaml", "--project", text, ...siteOption],
    ...[project, "OTHER"].map((key) => [
      "init",
      "found.yaml",
      "--force",
      "--discover",
      "--project",
      key,
      "--url",
      url,
      "--email",
      email,
    ]),
    ["init", "new.yaml", "--project", "PROJ", "--url", text],
    ...["explain", "schema", "completion"].map((command) => [command, text]),
    [text],
    [`--${text}`],
    ["check", `--${text}`],
    ["check", `--format=${text}`],
    ["help", text],
  ];
}

/** Files that hold a text wherever one may stand. */
function write(text: string): void {
  const json = JSON.stringify(text);
  writeFileSync(
    `${text}_jira.yaml`,
    `jira:\n  url: http://127.0.0.1:9\n  email: ${json}\n  api_token: \${TOKEN}\n  project: ${json}\n  retry_attempts: 0\n  custom_fields:\n    ${json}: ${json}\n  issue_types: { bug: ${json} } # ${text}\n  workflow_states: { ${json}: Done }\n  ${json}: 1\n`,
  );
  const { url, email, project } = site.credentials;
  writeFileSync(
    `${text}_right_jira.yaml`,
    `jira:\n  url: ${url}\n  email: ${email}\n  api_token: \${JIRA_API_TOKEN}\n  project: ${project}\n  custom_fields: { sprint: customfield_99999 }\n  issue_types: { bug: ${json} }\n`,
  );
  writeFileSync(
    `${text}.env`,
    `JIRA_URL=http://127.0.0.1:9/${text}\nJIRA_EMAIL="${text}"\nJIRA_API_TOKEN=\${${text}}\nJIRA_PROJECT=${text}\nJIRA_RETRY_ATTEMPTS=0\nJIRA_${text}=1\n`,
  );
  writeFileSync(
    `${text}_tokens.yaml`,
    `tokens:\n  - label: ${json}\n    environment: ${json}\n    owner: ${json}\n    purpose: ${json}\n    created: 2026-11-02\n    expires: 2027-11-02\n`,
  );
  writeFileSync(
    `${text}_wrong_tokens.yaml`,
    `tokens:\n  - { label: ${json}, ${json}: ${json} }\nrotation_days: { ${json}: 5000 }\n`,
  );
}

test("nothing of a file, its name, an argument or a site acts on the terminal", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      graffiti = text;
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      process.chdir(folder);
      for (const args of calls(text)) {
        write(text);
        written.length = 0;
        expect(await run(args), args.join(" ")).toBeLessThan(3);
        expect(acts.exec(written.join(""))?.input, args.join(" ")).toBeUndefined();
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

test("nor does anything that is printed beside the result", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      written.length = 0;
      await warn(`The site says:\n${text}`);
      expect(written.join("")).toMatch(/^The site says:\nx/);
      expect(acts.exec(written.join(""))?.input).toBeUndefined();
    }),
  );
});

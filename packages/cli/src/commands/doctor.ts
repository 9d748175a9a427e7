import { maxRequests } from "@jira-config/jira/doctor/limits";
import { command, type Options } from "../command.ts";
import { reportOptions } from "../report/options.ts";

const options = {
  ...reportOptions,
  demo: { type: "boolean", description: "Examine a fake Jira instead; needs no account and no network." },
  scenario: {
    type: "string",
    value: "NAME",
    completion: async () => {
      const { scenarios } = await import("@jira-config/jira-mock");
      return scenarios.map(({ name }) => name);
    },
    description: "What is wrong with the fake Jira; `healthy` by default. Implies `--demo`.",
  },
  "list-scenarios": { type: "boolean", description: "List the scenarios." },
} as const satisfies Options;

export type DoctorOptions = typeof options;

export const doctor = command({
  name: "doctor",
  summary: "Test a configuration against the live Jira site",
  description: `Signs in to Jira with the configuration, and compares the two: the site, the account, the space (project), the permissions, and every field, type, priority and status in the configuration. It only reads, and makes at most ${maxRequests} requests.

Each setting comes from the environment, or else from \`.env\`, or else from the YAML file, as with \`loadPluginConfig()\`. \`DEBUG=jira-config\` shows each request on standard error, without secrets.

As \`json\`, the result is \`{ "valid", "probes": [ … ], "reports": [ … ] }\`: what was looked at, and a report for each file.`,
  positionals: {
    value: "FILE",
    max: 1,
    description: "The file, or `-` for standard input; by default, the files with the usual names.",
    completion: "files",
  },
  options,
  examples: [
    { line: "jira-config doctor", does: "Examine the configuration in this folder" },
    { line: "jira-config doctor --scenario expired-token", does: "See what an expired token looks like" },
  ],
  load: () => import("../doctor/run.ts"),
});

#!/usr/bin/env node
import { parseArgs } from "node:util";
import { configurationText } from "../configuration-text.ts";
import { scenarioNamed } from "../play-scenario.ts";
import { scenarios } from "../scenarios/registry.ts";
import { serve } from "./serve.ts";

const usage = `Usage: jira-mock serve [--scenario NAME] [--port NUMBER] [--https]
       jira-mock configuration [--scenario NAME]
       jira-mock scenarios

A fake Jira Cloud at a loopback address. \`serve\` prints the variables that lead there,
\`configuration\` the jira_config.yaml that goes with them, and \`scenarios\` lists what
the fake can play.
`;

await run().catch((error: unknown) => {
  process.stderr.write(`jira-mock: ${messageOf(error)}\n`);
  process.exitCode = 2;
});

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && error.code === "EADDRINUSE"
    ? "Another program uses this port. Name another one with --port, or leave out --port to get a free one."
    : error.message;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scenario: { type: "string", default: "healthy" },
      port: { type: "string", default: "0" },
      https: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [command, ...others] = positionals;
  if (values.help || (command === undefined && process.argv.length === 2))
    return void process.stdout.write(usage);
  const { scenario, port, https } = values;
  switch (others.length === 0 && command) {
    case "serve":
      return serveScenario(scenario, port, https);
    case "configuration":
      return void process.stdout.write(configurationText(scenarioNamed(scenario).create(), "${JIRA_URL}"));
    case "scenarios":
      return void process.stdout.write(listOfScenarios());
    default:
      throw new Error(`Unknown command.\n\n${usage}`);
  }
}

function listOfScenarios(): string {
  const width = Math.max(...scenarios.map(({ name }) => name.length));
  return scenarios.map(({ name, title }) => `${name.padEnd(width)}  ${title}\n`).join("");
}

async function serveScenario(name: string, portText: string, https: boolean | undefined): Promise<void> {
  const scenario = scenarioNamed(name);
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65535)
    throw new Error("The port has to be a number from 0 to 65535.");

  const fake = scenario.create();
  const { origin, close } = await serve(fake, { port, ...(https !== undefined && { https }) });
  const { email, apiToken, project, cloudId } = fake.credentials;
  const settings = [
    `JIRA_URL=${origin}`,
    `JIRA_EMAIL=${email}`,
    `JIRA_API_TOKEN=${apiToken}`,
    `JIRA_PROJECT=${project}`,
    ...(cloudId ? [`JIRA_CLOUD_ID=${cloudId}`] : []),
  ];
  process.stderr.write(`${scenario.title}. ${scenario.description}\n`);
  process.stderr.write("Press Ctrl+C to stop. The credentials below work only with this fake.\n\n");
  process.stdout.write(`${settings.join("\n")}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
}

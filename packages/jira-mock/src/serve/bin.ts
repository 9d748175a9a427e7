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
const help = "`jira-mock --help` shows how to call it.";

// A reader that goes away is no failure: `jira-mock scenarios | head`. Windows may call it EOF.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE" && error.code !== "EOF") fail(error);
});
await run().catch(fail);

function fail(error: unknown): void {
  process.stderr.write(`jira-mock: ${messageOf(error)}\n`);
  process.exitCode = 2;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return "Another program uses this port. Name another one with --port, or leave out --port to get a free one.";
  // After the first sentence, Node.js explains how to pass arguments that look like options.
  return code.startsWith("ERR_PARSE_ARGS") ? `${message.split(/\.(?:\s|$)/)[0]}. ${help}` : message;
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
  const [command, other] = positionals;
  if (values.help || (command === undefined && process.argv.length === 2))
    return void process.stdout.write(usage);
  const { scenario, port, https } = values;
  if (other !== undefined) throw new Error(`Only options follow the command.${hintFor(other)} ${help}`);
  switch (command) {
    case "serve":
      return serveScenario(scenario, port, https);
    case "configuration":
      return void process.stdout.write(configurationText(scenarioNamed(scenario).create(), "${JIRA_URL}"));
    case "scenarios":
      return void process.stdout.write(listOfScenarios());
    default:
      throw new Error(`The command is serve, configuration or scenarios. ${help}`);
  }
}

/** It is easy to forget the option in front of the name of a scenario. */
function hintFor(word: string): string {
  return scenarios.some(({ name }) => name === word) ? ` Did you mean --scenario ${word}?` : "";
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
  const { origin, close } = await serve(fake, { port, https });
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

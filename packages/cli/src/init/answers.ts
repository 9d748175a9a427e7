import { check } from "@jira-config/checker";
import type { Values } from "../command.ts";
import type { InitOptions } from "../commands/init.ts";
import { isTerminal } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { type Answers, configurationText } from "./template.ts";

/** The answers when nothing else is given. */
export const defaults = { email: "${JIRA_EMAIL}" } as const satisfies Answers;

/**
 * The content of the new file, from options, and in a terminal also from questions.
 *
 * @throws UsageError when something is missing or invalid
 */
export async function readAnswers(options: Values<InitOptions>): Promise<Answers> {
  const given = {
    url: options.url,
    email: options.email,
    api_token: "${JIRA_API_TOKEN}",
    project: options.project,
    cloud_id: options["cloud-id"],
    token_expires: options["token-expires"],
  };
  const known = Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  for (const key of Object.keys(known)) {
    const problem = problemWith(key, known);
    if (problem) throw new UsageError(`--${key.replaceAll("_", "-")}: ${problem}`);
  }
  if (known.url !== undefined && known.project !== undefined) return { ...defaults, ...known };
  if (isTerminal(1) && process.stdin.isTTY) return (await import("./ask.ts")).ask(known);
  throw new UsageError(
    "Name the site with --url and the space (project) with --project.",
    "In a terminal, `jira-config init` asks for them.",
  );
}

/** The error that the checker finds in one answer; nothing when it is valid. */
export function problemWith(key: string, answers: Answers): string | undefined {
  const complete = {
    ...defaults,
    ...answers,
    url: answers.url ?? "${JIRA_URL}",
    project: answers.project ?? "${JIRA_PROJECT}",
  };
  const { diagnostics } = check(configurationText(complete, false), { format: "yaml" });
  return diagnostics.find(({ severity, path }) => severity === "error" && path === `/jira/${key}`)?.message;
}

import { applyFixes, check, readSettings, secretSpans } from "@jira-config/checker";
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
  const known: Record<string, string> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const { answer, problem } = corrected(key, value);
    if (problem) throw new UsageError(`--${key.replaceAll("_", "-")}: ${problem}`);
    known[key] = answer;
  }
  if (known.url !== undefined && known.project !== undefined) return { ...defaults, ...known };
  if (isTerminal(1) && process.stdin.isTTY) return (await import("./ask.ts")).ask(known);
  throw new UsageError(
    "Name the site with --url and the space (project) with --project.",
    "In a terminal, `jira-config init` asks for them.",
  );
}

/**
 * An answer with the checker's safe fixes, such as the site of an address that was copied from the browser, and the
 * error that is left. One with a secret stays as it is, or nobody would learn to revoke it.
 */
export function corrected(key: string, answer: string): { answer: string; problem?: string | undefined } {
  const answers: Answers = { ...defaults, url: "${JIRA_URL}", project: "${JIRA_PROJECT}", [key]: answer };
  const text = configurationText(answers, false);
  const found = check(text, { format: "yaml" }).diagnostics.filter(({ path }) => path === `/jira/${key}`);
  const fixed = secretSpans(text).length > 0 ? text : applyFixes(text, found);
  const value = readSettings(fixed, { format: "yaml" }).settings.find(
    (setting) => setting.key === key,
  )?.value;
  if (fixed !== text && typeof value === "string") return corrected(key, value);
  return { answer, problem: found.find(({ severity }) => severity === "error")?.message };
}

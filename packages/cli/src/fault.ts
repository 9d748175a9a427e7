import { type ExitCode, exitCodes } from "./command.ts";
import { warn } from "./output.ts";

/**
 * Tells of an error that nobody foresaw. Its message may quote the input, and with it a secret, so only its kind and
 * the places in the program are shown.
 *
 * @returns what the program ends with
 */
export async function reportFault(error: unknown): Promise<ExitCode> {
  const permission = error instanceof Error ? missingPermission(error) : undefined;
  if (permission !== undefined) {
    await warn(`jira-config is not permitted what it needs. Start it with ${permission} as well.`);
    return exitCodes.usage;
  }
  const kind = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
  const frames = error instanceof Error ? [...(error.stack ?? "").matchAll(/^ {4}at .*$/gm)].join("\n") : "";
  await warn(
    `jira-config: this program is broken: ${kind}${code}.\n` +
      `Please report it with these lines, which contain nothing from your files.\n${frames}`,
  );
  return exitCodes.fault;
}

/** The option that permits it, which Deno, and Node.js with `--permission`, name where they refuse something. */
function missingPermission({ message }: Error): string | undefined {
  return /(?:run again with the|use) (--allow-[a-z-]+)/i.exec(message)?.[1];
}

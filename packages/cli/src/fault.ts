import { type ExitCode, exitCodes } from "./command.ts";
import { warn } from "./output.ts";

/**
 * Reports an unexpected error. Its message may quote the input, and so a secret, so only its kind and its stack are
 * shown.
 *
 * @returns the exit code
 */
export async function reportFault(error: unknown): Promise<ExitCode> {
  const permission = error instanceof Error ? missingPermission(error) : undefined;
  if (permission !== undefined) {
    await warn(`jira-config lacks a permission. Start it with ${permission} as well.`);
    return exitCodes.usage;
  }
  const kind = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && "code" in error ? ` (${error.code})` : "";
  const frames = error instanceof Error ? [...(error.stack ?? "").matchAll(/^ {4}at .*$/gm)].join("\n") : "";
  await warn(
    `jira-config: internal error: ${kind}${code}.\n` +
      `Please report it with these lines, which contain nothing from your files.\n${frames}`,
  );
  return exitCodes.fault;
}

/** The option that grants a missing permission; Deno, and Node.js with `--permission`, name it in their errors. */
function missingPermission({ message }: Error): string | undefined {
  return /(?:run again with the|use) (--allow-[a-z-]+)/i.exec(message)?.[1];
}

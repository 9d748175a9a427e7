import { nearest } from "@jira-config/checker";
import { type Call, type ExitCode, exitCodes } from "../command.ts";
import { commands } from "../commands/index.ts";
import { print } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { bash } from "./bash.ts";
import { type CompletedCommand, completions } from "./completions.ts";
import { fish } from "./fish.ts";
import { powershell } from "./powershell.ts";
import { type Shell, shells } from "./shells.ts";
import { zsh } from "./zsh.ts";

const scripts: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};

/** `jira-config completion` */
export async function run({ positionals: [name] }: Call): Promise<ExitCode> {
  const shell = shells.find((known) => known === name);
  if (!shell) {
    const guess = name && nearest(name, shells);
    throw new UsageError(
      `Name your shell: ${shells.map((known) => `jira-config completion ${known}`).join(", ")}.`,
      guess && `Did you mean ${guess}?`,
    );
  }
  print(scripts[shell](await completions(commands)));
  return exitCodes.ok;
}

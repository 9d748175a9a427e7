import { alternatives, nearest, shownName } from "@jira-config/checker";
import { type Call, type ExitCode, exitCodes } from "../command.ts";
import { commands } from "../commands/index.ts";
import { print } from "../output.ts";
import { UsageError } from "../usage-error.ts";
import { bash } from "./bash.ts";
import { type Completions, completions } from "./completions.ts";
import { fish } from "./fish.ts";
import { powershell } from "./powershell.ts";
import { type Shell, shells } from "./shells.ts";
import { zsh } from "./zsh.ts";

const scripts: Readonly<Record<Shell, (completions: Completions) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};

/** `jira-config completion` */
export async function run({ positionals: [name] }: Call): Promise<ExitCode> {
  const shell = shells.find((known) => known === name);
  if (!shell) throw withoutShell(name);
  print(scripts[shell](await completions(commands)));
  return exitCodes.ok;
}

function withoutShell(name: string | undefined): UsageError {
  const known = `Name your shell: ${alternatives(shells)}.`;
  if (name === undefined) return new UsageError(known);
  const guess = nearest(name.toLowerCase(), shells);
  return new UsageError(
    shownName(name) ? `There is no script for ${name}.` : "There is no such script.",
    guess ? `Did you mean ${guess}?` : known,
  );
}

import { command } from "../command.ts";
import { shells } from "../completion/shells.ts";

export const completion = command({
  name: "completion",
  summary: "Print a script that completes commands in your shell",
  description: `Prints a script for your shell. With it, the Tab key completes commands, options and their values, including the names of rules.

- **bash:** add \`eval "$(jira-config completion bash)"\` to \`~/.bashrc\`.
- **zsh:** write it to a file named \`_jira-config\` in a folder on your \`$fpath\`.
- **fish:** write it to \`~/.config/fish/completions/jira-config.fish\`.
- **PowerShell:** add \`jira-config completion powershell | Out-String | Invoke-Expression\` to your \`$PROFILE\`.`,
  positionals: { value: "SHELL", max: 1, description: "Your shell.", completion: shells },
  options: {},
  examples: [{ line: 'eval "$(jira-config completion bash)"', does: "Try it in this terminal" }],
  load: () => import("../completion/run.ts"),
});

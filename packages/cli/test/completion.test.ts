import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { runInShell } from "./support/shell.ts";

/** What each shell runs to complete a line that ends with the cursor; it prints the words that it would offer. */
const shells: Readonly<Record<string, (line: string) => string>> = {
  bash: (line) => {
    const words = line.split(" ");
    return `bash -c 'source <(jira-config completion bash); COMP_WORDS=(${words.map((word) => `"${word}"`).join(" ")}); COMP_CWORD=${words.length - 1}; _jira_config; printf "%s\\n" "\${COMPREPLY[@]}"'`;
  },
  // What zsh would offer can be seen in a terminal only: here its own function is replaced by one that prints.
  zsh: (line) => {
    const words = line.split(" ");
    return `jira-config completion zsh > _jira-config; zsh -fc '
      compdef() { :; }; _files() { :; }
      _describe() { print -l -- "\${(@)\${(@P)2}%%:*}"; }
      _arguments() {
        local spec; for spec in "$@"; do
          spec=\${spec#\\*}
          if [[ $words[-1] == -* ]]; then [[ $spec == --* ]] && print -- "\${spec%%\\[*}"
          elif [[ $words[-2] == -* ]]; then [[ $spec == "$words[-2]"\\[* ]] && print -l -- \${(s: :)\${\${spec##*\\(}%\\)}}
          elif [[ $spec == :argument:* ]]; then print -l -- \${(s: :)\${\${spec##*\\(}%\\)}}; fi
        done
      }
      source ./_jira-config
      words=(${words.map((word) => `"${word}"`).join(" ")}); CURRENT=${words.length}; _jira_config'`;
  },
  fish: (line) =>
    `fish --no-config -c 'jira-config completion fish | source; complete -C "${line}" | cut -f 1'`,
  pwsh: (line) =>
    `pwsh -NoProfile -Command 'jira-config completion powershell | Out-String | Invoke-Expression; (TabExpansion2 -inputScript "${line}" -cursorColumn ${line.length}).CompletionMatches.CompletionText'`,
};

const isInstalled = (shell: string) => spawnSync("sh", ["-c", `command -v ${shell}`]).status === 0;
const missing = Object.keys(shells).filter((shell) => !isInstalled(shell));
if (missing.length > 0) console.warn(`Not installed, and so without a test here: ${missing.join(", ")}.`);

describe.each(Object.entries(shells).filter(([shell]) => !missing.includes(shell)))("in %s", (_, script) => {
  test.each([
    ["jira-config ", ["check", "explain"]],
    ["jira-config check --", ["--format", "--fix", "--help"]],
    ["jira-config check --format ", ["pretty", "sarif"]],
    ["jira-config explain ", ["site-url-path", "secret-file-tracked"]],
    ["jira-config completion ", ["bash", "powershell"]],
  ])("%s is completed", async (line, offered) => {
    const folder = mkdtempSync(join(tmpdir(), "jira-config-completion-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { stdout, stderr } = await runInShell(script(line), folder);
    expect(stderr).toBe("");
    expect(stdout.trim().split(/\s+/)).toEqual(expect.arrayContaining(offered));
  });
});

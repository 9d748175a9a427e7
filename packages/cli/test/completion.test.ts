import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { completion } from "../src/commands/completion.ts";
import { runInShell } from "./support/shell.ts";
import { openTerminal } from "./support/terminal.ts";

/** Shells that complete in a terminal only: how each starts, and takes the script. */
const atTerminal: Readonly<Record<string, { start: string; setUp: string }>> = {
  bash: { start: "bash --norc --noprofile", setUp: 'eval "$(jira-config completion bash)"' },
  zsh: {
    start: "zsh -f",
    setUp: "autoload -Uz compinit && compinit -D && source <(jira-config completion zsh)",
  },
};

/** Shells that tell what they would offer for a line. */
const onDemand: Readonly<Record<string, (line: string) => string>> = {
  fish: (line) =>
    `fish --no-config -c 'jira-config completion fish | source; complete -C "${line}" | cut -f 1'`,
  pwsh: (line) =>
    `pwsh -NoProfile -Command 'jira-config completion powershell | Out-String | Invoke-Expression; (TabExpansion2 -inputScript "${line}" -cursorColumn ${line.length}).CompletionMatches.CompletionText'`,
};

const isInstalled = (shell: string) => spawnSync("sh", ["-c", `command -v ${shell}`]).status === 0;
const missing = [atTerminal, onDemand].flatMap(Object.keys).filter((shell) => !isInstalled(shell));
if (missing.length > 0) console.warn(`Not installed, and so without a test here: ${missing.join(", ")}.`);

function installed<T>(shells: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(shells).filter(([shell]) => !missing.includes(shell));
}

/** A folder with a file whose name has to be quoted. */
function folderWithFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "jira-config-completion-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "my tokens.yaml"), "");
  return folder;
}

test.each(installed(atTerminal))("the Tab key completes in %s", async (_, { start, setUp }) => {
  const terminal = openTerminal(start, folderWithFile());
  // What is typed is shown too, and only what it prints has the word in one piece.
  terminal.types(`PS1='$ '; ${setUp} && echo is re""ady\r`);
  await terminal.sees("is ready");
  for (const [typed, completed] of [
    ["jira-config expl", "jira-config explain "],
    ["jira-config --vers", "jira-config --version"],
    ["jira-config check --skip", "jira-config check --skip-unrelated"],
    ["jira-config check --format js", "jira-config check --format json"],
    ["jira-config check --format=js", "jira-config check --format=json"],
    ["jira-config check -f sar", "jira-config check -f sarif"],
    ["jira-config explain site-url-tr", "jira-config explain site-url-trailing-slash"],
    ["jira-config doctor --scenario=expi", "jira-config doctor --scenario=expired-token"],
    ["jira-config completion pow", "jira-config completion powershell"],
    ["jira-config check my", "jira-config check my\\ tokens.yaml"],
    ["jira-config tokens --ics=my", "jira-config tokens --ics=my\\ tokens.yaml"],
  ] as const) {
    terminal.types(`${typed}\t`);
    await terminal.sees(completed.trimEnd());
    // Takes the line away again.
    terminal.types("\u0015\f");
  }
  // The shell may write its history, into a folder that is to go.
  terminal.types("exit\r");
  await terminal.end();
});

test("the bash of macOS, 3.2, completes too: it takes an option and its value for one word", async () => {
  const { stdout } = await runInShell(
    `bash -c 'eval "$(jira-config completion bash)"; COMP_WORDS=(jira-config check --format=js) COMP_CWORD=2; _jira_config; echo "\${COMPREPLY[@]}"'`,
    folderWithFile(),
  );
  expect(stdout).toBe("json\n");
  // https://lists.gnu.org/archive/html/bug-bash/2006-01/msg00018.html
  expect(completion.description, "its source reads nothing from a substitution").not.toContain("source <(");
});

describe.each(installed(onDemand))("in %s", (_, script) => {
  test.each([
    ["jira-config ", ["check", "explain"]],
    ["jira-config --", ["--help", "--version"]],
    ["jira-config check --", ["--format", "--fix", "--help"]],
    ["jira-config check --format ", ["pretty", "sarif"]],
    ["jira-config explain ", ["site-url-path", "secret-file-tracked"]],
    ["jira-config completion ", ["bash", "powershell"]],
  ])("%s is completed", async (line, offered) => {
    const { stdout, stderr } = await runInShell(script(line), folderWithFile());
    expect(stderr).toBe("");
    expect(stdout.trim().split(/\s+/)).toEqual(expect.arrayContaining(offered));
  });
});

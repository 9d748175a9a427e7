import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "vitest";
import { commands } from "../src/commands/index.ts";
import { runInShell } from "./support/shell.ts";
import { piecesOf, sampleToken } from "./support/token.ts";
import { parseTranscript, showOutcome } from "./support/transcript.ts";

const folder = fileURLToPath(new URL("transcripts/", import.meta.url));
const transcripts = globSync("**/*.txt", { cwd: folder }).sort();

/** Stands for a token, which no file of the project may hold. */
const placeholder = "{{token}}";

/** The steps of a transcript. */
const read = (name: string) => parseTranscript(readFileSync(join(folder, name), "utf8").replace(/\n$/, ""));

test("every command is called in one of them, and with each of its options", ({ expect }) => {
  const lines = transcripts.flatMap(read).flatMap((step) => (step.kind === "command" ? [step.line] : []));
  const untried = commands.flatMap(({ name, options }) => {
    const calls = lines.filter((line) => line.includes(`jira-config ${name}`));
    const missing = Object.keys(options).filter(
      (option) => !calls.some((line) => line.includes(`--${option}`)),
    );
    return calls.length > 0 ? missing.map((option) => `${name} --${option}`) : [name];
  });
  expect(untried, "Call them in a transcript").toEqual([]);
});

test.concurrent.for(transcripts)("%s", async (name, { expect, onTestFinished }) => {
  const home = mkdtempSync(join(tmpdir(), "jira-config-transcript-"));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const token = sampleToken();
  const written: string[] = [];

  for (const step of read(name)) {
    if (step.kind === "remark") written.push(step.text);
    else if (step.kind === "file") {
      const path = join(home, step.name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, step.text.replaceAll(placeholder, token));
      written.push(`=== ${step.name}`, step.text);
    } else {
      const outcome = await runInShell(step.line.replaceAll(placeholder, token), home);
      const shown = outcome.stdout + outcome.stderr;
      if (!step.line.startsWith("cat "))
        expect(piecesOf(token).filter((piece) => shown.includes(piece))).toEqual([]);
      const shownLines = showOutcome(outcome).map((line) => line.replaceAll(token, placeholder));
      written.push(`$ ${step.line}`, ...shownLines, "");
    }
  }
  await expect(`${written.join("\n").trimEnd()}\n`).toMatchFileSnapshot(join(folder, name));
});

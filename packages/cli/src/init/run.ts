import { existsSync } from "node:fs";
import { counted, formatOfName } from "@jira-config/checker";
import { isFile, usualFiles } from "@jira-config/jira/usual-files";
import { connectionKeys } from "@jira-config/schema";
import { type Call, type ExitCode, exitCodes } from "../command.ts";
import type { InitOptions } from "../commands/init.ts";
import { assertWritable } from "../files/assert-writable.ts";
import { withLineEndsOf } from "../files/line-ends.ts";
import { readWholeTextFile } from "../files/text-file.ts";
import { writeFileAtomically } from "../files/write-file.ts";
import { isTerminal, print } from "../output.ts";
import { outputPage } from "../terminal/page.ts";
import { shownLine } from "../terminal/shown-line.ts";
import { wrap } from "../terminal/wrap.ts";
import { UsageError } from "../usage-error.ts";
import { readAnswers } from "./answers.ts";
import { type Answers, configurationText } from "./template.ts";

const [usualFile] = usualFiles.yaml;

/** Keeps files with secrets out of Git, but not the example with their names. */
const ignoredNames = [".env", ".env.*", "!.env.example", "*.env"];

const ignoreName = ".gitignore";
const exampleName = ".env.example";

interface NewFile {
  name: string;
  text: string;
}

/** `jira-config init` */
export async function run({
  options,
  positionals: [file = usualFile],
}: Call<InitOptions>): Promise<ExitCode> {
  // The explanations are comments, and JSON has none.
  if (!["yaml", "auto"].includes(formatOfName(file)) || /\.json$/i.test(file)) {
    throw new UsageError(
      "init writes YAML, but the file's name says otherwise.",
      "Name a file that ends in .yaml; `jira-config convert` writes the other forms.",
    );
  }
  assertWritable([file], [ignoreName, exampleName, ...usualFiles.dotenv]);
  if (!options.force && existsSync(file)) await agreeToReplace(file);
  const answers = await readAnswers(options);
  const draft = configurationText(answers, options.discover === true);
  const { text, unmatched } = options.discover
    ? await (await import("./discover.ts")).discover(draft, variablesIn(answers))
    : { text: draft, unmatched: 0 };

  const files: NewFile[] = [{ name: file, text }, ...exampleFor(answers), ...ignoreFile()];
  for (const { name, text } of files) writeFileAtomically(name, text);
  const { columns } = outputPage();
  const lines = [
    `Wrote ${files.map(({ name }) => shownLine(name)).join(", ")}.`,
    ...nextSteps(file, unmatched),
  ];
  print(lines.map((line) => `${wrap(line, columns)}\n`).join(""));
  return exitCodes.ok;
}

/** @throws UsageError when the file should not be replaced */
async function agreeToReplace(file: string): Promise<void> {
  if (isTerminal() && process.stdin.isTTY) {
    const { confirm } = await import("@clack/prompts");
    (await import("./end-of-input.ts")).stopAtEndOfInput();
    const answer = await confirm({ message: `${shownLine(file)} exists. Replace it?`, initialValue: false });
    if (answer === true) return;
  }
  throw new UsageError(
    `${shownLine(file)} already exists and was not changed.`,
    "To replace it, use --force.",
  );
}

/** The variables that the configuration names. */
function variablesIn(answers: Answers): string[] {
  return connectionKeys.flatMap((key) => /^\$\{(\w+)\}$/.exec(answers[key] ?? "")?.[1] ?? []);
}

/** A file with the names of the variables, for others to fill in. */
function exampleFor(answers: Answers): NewFile[] {
  if (existsSync(exampleName)) return [];
  const heading = "# Copy this file to .env, and write the values there. Never commit .env.\n";
  return [
    {
      name: exampleName,
      text:
        heading +
        variablesIn(answers)
          .map((variable) => `${variable}=\n`)
          .join(""),
    },
  ];
}

/** The `.gitignore` with the missing lines, in UTF-8, since Git reads no other; nothing if no line is missing. */
function ignoreFile(): NewFile[] {
  const present = existsSync(ignoreName) ? readWholeTextFile(ignoreName).text : "";
  const lines = present.split(/\r?\n/).map((line) => line.trim());
  const missing = ignoredNames.filter((line) => !lines.includes(line));
  if (missing.length === 0) return [];
  const separator = present === "" || present.endsWith("\n") ? "" : "\n";
  const added = `${separator}${missing.map((line) => `${line}\n`).join("")}`;
  return [{ name: ignoreName, text: present + withLineEndsOf(present, added) }];
}

function nextSteps(file: string, unmatched: number): string[] {
  // Files with the usual names need not be named.
  const named = usualFiles.yaml.some((usual) => usual === file) ? "" : ` ${asArgument(shownLine(file))}`;
  const fillIn = isFile(".env") ? "" : "copy .env.example to .env and fill it in, then ";
  return [
    ...(unmatched > 0
      ? [
          `The site has no clear match for ${counted(unmatched, "name")}. Comments in the file say what it has instead.`,
        ]
      : []),
    `Next: ${fillIn}run \`jira-config check${named}\` and \`jira-config doctor${named}\`.`,
  ];
}

/** A name as a single argument, in every shell. */
function asArgument(name: string): string {
  return /^[\w./\\:-]+$/.test(name) ? name : `"${name}"`;
}

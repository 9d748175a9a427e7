import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openTerminal, type TerminalOptions } from "./support/terminal.ts";
import { piecesOf, sampleToken } from "./support/token.ts";

const enter = "\r";
const backspace = "\u007f";
const controlC = "\u0003";
const controlD = "\u0004";
const file = "config/jira_config.yaml";

/** `jira-config init` in a terminal, in an empty folder. */
function init(args = "", options: TerminalOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), "jira-config-init-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const open = () => openTerminal(`jira-config init ${args}`, folder, options);
  return { folder, open, read: (name: string) => readFileSync(join(folder, name), "utf8") };
}

test("asks three questions, and takes the usual email", async () => {
  const { open, read } = init();
  const terminal = open();
  await terminal.sees("Site URL: The address");
  await terminal.sees("Such as https://your-company.atlassian.net");
  terminal.types(`https://your-company-jira.atlassian.net${enter}`);
  await terminal.sees("Space (project) key:");
  terminal.types(`PROJ${enter}`);
  await terminal.sees("Enter takes ${JIRA_EMAIL}");
  terminal.types(enter);
  const { exitCode, screen } = await terminal.end();
  expect(screen).toContain("Wrote config/jira_config.yaml, .env.example, .gitignore.\nNext: ");
  expect(exitCode).toBe(0);
  const text = read(file);
  expect(text).toContain('\n  url: "https://your-company-jira.atlassian.net"\n');
  expect(text).toContain('\n  email: "${JIRA_EMAIL}"\n');
  expect(text).toContain('\n  api_token: "${JIRA_API_TOKEN}"\n');
  expect(text).toContain('\n  project: "PROJ"\n');
  expect(read(".env.example")).toContain("JIRA_EMAIL=\nJIRA_API_TOKEN=\n");
});

test("says what is wrong with an answer, and asks again", async () => {
  const { open, read } = init("--project PROJ");
  const terminal = open();
  await terminal.sees("Site URL:");
  terminal.types(`your-company-jira!${enter}`);
  await terminal.sees("Write the whole address as");
  terminal.types(`${backspace}.atlassian.net${enter}`);
  await terminal.sees("Account email:");
  terminal.types(`jira-bot@your-company${enter}`);
  await terminal.sees("Write the whole email address, with the domain after the @.");
  terminal.types(`.com${enter}`);
  expect((await terminal.end()).exitCode).toBe(0);
  expect(read(file)).toContain('\n  url: "https://your-company-jira.atlassian.net"\n');
  expect(read(file)).toContain('\n  email: "jira-bot@your-company.com"\n');
  expect(read(".env.example")).not.toContain("JIRA_EMAIL");
});

test("corrects an answer where there is no doubt about it", async () => {
  const { open, read } = init();
  const terminal = open();
  await terminal.sees("Site URL:");
  terminal.types(`your-company-jira.atlassian.net/jira/software/projects/PROJ/boards/1${enter}`);
  await terminal.sees("Space (project) key:");
  terminal.types(`proj-12${enter}`);
  await terminal.sees("Account email:");
  terminal.types(`mailto:jira-bot@your-company.com${enter}`);
  expect((await terminal.end()).exitCode).toBe(0);
  expect(read(file)).toContain('\n  url: "https://your-company-jira.atlassian.net"\n');
  expect(read(file)).toContain('\n  project: "PROJ"\n');
  expect(read(file)).toContain('\n  email: "jira-bot@your-company.com"\n');
});

test("offers the site and the space from .env if they are correct, and nothing else", async () => {
  const { folder, open, read } = init();
  const token = sampleToken();
  const settings = [
    "JIRA_URL=https://your-company-jira.atlassian.net",
    "JIRA_EMAIL=jira-bot@your-company.com",
  ];
  writeFileSync(
    join(folder, ".env"),
    [...settings, `JIRA_API_TOKEN=${token}`, "JIRA_PROJECT=<your-key>", ""].join("\n"),
  );
  const terminal = open();
  await terminal.sees("Enter takes https://your-company-jira.atlassian.net");
  terminal.types(enter);
  await terminal.sees("Such as PROJ");
  terminal.types(`PROJ${enter}`);
  await terminal.sees("Enter takes ${JIRA_EMAIL}");
  terminal.types(enter);
  const { exitCode, screen } = await terminal.end();
  expect(exitCode).toBe(0);
  expect(read(file)).toContain('\n  url: "https://your-company-jira.atlassian.net"\n');
  expect(read(file)).toContain('\n  project: "PROJ"\n');
  const shown = `${screen}${read(file)}${read(".env.example")}`;
  expect([...piecesOf(token), "jira-bot"].filter((piece) => shown.includes(piece))).toEqual([]);
});

test("does not take an empty answer where there is no usual one", async () => {
  const { open } = init();
  const terminal = open();
  await terminal.sees("Site URL:");
  terminal.types(enter);
  await terminal.sees('Give "url" a value.');
  terminal.types(controlC);
  expect((await terminal.end()).exitCode).toBe(2);
});

test.for([
  ["the first", controlC, []],
  ["the second", controlC, ["https://your-company-jira.atlassian.net"]],
  ["the last", controlC, ["https://your-company-jira.atlassian.net", "PROJ"]],
  ["the second, by the end of the input,", controlD, ["https://your-company-jira.atlassian.net"]],
] as const)("writes nothing when it is stopped at %s question", async ([, key, answers]) => {
  const questions = ["Site URL:", "Space (project) key:", "Account email:"];
  const { folder, open } = init();
  const terminal = open();
  for (const [index, answer] of answers.entries()) {
    await terminal.sees(questions[index] ?? "");
    terminal.types(`${answer}${enter}`);
  }
  await terminal.sees(questions[answers.length] ?? "");
  terminal.types(key);
  const { exitCode, screen } = await terminal.end();
  expect(screen).toMatch(/Stopped\. Nothing was written\.$/);
  expect(exitCode).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
});

test("asks before it replaces a file, and keeps it unless told otherwise", async () => {
  const { folder, open, read } = init("--url https://your-company-jira.atlassian.net --project NEW");
  mkdirSync(join(folder, "config"));
  writeFileSync(join(folder, file), "mine\n");
  for (const keys of [enter, "n", controlC, controlD]) {
    const terminal = open();
    await terminal.sees("config/jira_config.yaml exists. Replace it?");
    terminal.types(keys);
    const { exitCode, screen } = await terminal.end();
    expect(screen).toContain("config/jira_config.yaml already exists and was not changed.");
    expect(exitCode).toBe(2);
    expect(read(file)).toBe("mine\n");
    expect(existsSync(join(folder, ".env.example"))).toBe(false);
  }
  const terminal = open();
  await terminal.sees("Replace it?");
  terminal.types("y");
  expect((await terminal.end()).exitCode).toBe(0);
  expect(read(file)).toContain('project: "NEW"');
});

test("does not take a token for an answer, nor repeat it", async () => {
  const { folder, open } = init("--url https://your-company-jira.atlassian.net");
  const token = sampleToken();
  const terminal = open();
  await terminal.sees("Space (project) key:");
  terminal.types(`${token}${enter}`);
  await terminal.sees("Replace this secret with a reference");
  terminal.types(controlC);
  const { screen } = await terminal.end();
  const afterwards = screen.slice(screen.indexOf("Stopped."));
  expect(piecesOf(token).filter((piece) => afterwards.includes(piece))).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test("keeps its layout in a narrow terminal, and needs no colour", async () => {
  const { open } = init("", { columns: 40, env: { NO_COLOR: "1" } });
  const terminal = open();
  await terminal.sees(
    "Site URL: The address of your Jira\n│  Cloud site, and nothing after the\n│  host.\n│  ",
  );
  terminal.types(`your-company-jira${enter}`);
  await terminal.sees(
    "\n└  Write the whole address as\n   https://<site>.atlassian.net, not\n   only the site's name.",
  );
  terminal.types(controlC);
  const { screen } = await terminal.end();
  expect(screen).toContain("Stopped. Nothing was written.");
});

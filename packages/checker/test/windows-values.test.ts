import { expect, test } from "vitest";
import { readSettings } from "../src/index.ts";

/** What a reader takes for the value of a setting; nothing where only the shell knows it. */
const read = (text: string, format: "powershell" | "cmd") =>
  readSettings(text, { format }).settings.map(({ value }) => value);

test.for([
  ["$env:JIRA_PROJECT = 'A''B'", "A'B"],
  ["$env:JIRA_PROJECT = 'A\"B'", 'A"B'],
  ["$env:JIRA_PROJECT = ‘A’", "A"],
  ["$env:JIRA_PROJECT = 'A$B'", "A$B"],
  ['$env:JIRA_PROJECT = "A""B"', 'A"B'],
  ['$env:JIRA_PROJECT = "A\'B"', "A'B"],
  ['$env:JIRA_PROJECT = "A`"B`$C`nD`tE`q"', 'A"B$C\nD\tEq'],
  ['$env:JIRA_PROJECT = "A`rB`0C"', "A\rB\0C"],
  ['$env:JIRA_PROJECT = "A$B"', undefined],
  ['$env:JIRA_PROJECT = "A$(B)"', undefined],
  ['$env:JIRA_PROJECT = "A$5"', "A$5"],
  ["$env:JIRA_PROJECT = 'A' + 'B'", undefined],
  ["$env:JIRA_PROJECT = 'A' # the team's", "A"],
  ["$env:JIRA_PROJECT = 'A'; $env:JIRA_EMAIL = 'b'", "A", "b"],
  ["if ($x) { $env:JIRA_PROJECT = 'A' }", "A"],
  ["$env:JIRA_TIMEOUT = 30", 30],
  ["$env:JIRA_TIMEOUT = 30 * 2", undefined],
  ["$env:JIRA_PROJECT = $project", "${project}"],
  ["$env:JIRA_PROJECT = (Get-Content key.txt)", undefined],
  ["$env:JIRA_PROJECT = Get-Content key.txt", undefined],
  ["$env:JIRA_PROJECT = Get-Secret\n", undefined],
  ["$env:JIRA_PROJECT = @'\nA 'B'\n$C\n'@", "A 'B'\n$C"],
  ["$env:JIRA_PROJECT = @'\r\nA\r\n'@\r\n", "A"],
  ["$env:JIRA_PROJECT = @'\n'@", undefined],
  ['$env:JIRA_PROJECT = @"\nA\n"@', "A"],
  ['$env:JIRA_PROJECT = @"\nA $B\n"@', undefined],
  ["$env:JIRA_PROJECT = @'\nA\n$env:JIRA_EMAIL = @'\nb", undefined],
  ["<# $env:JIRA_PROJECT = 'A'\n#> $env:JIRA_EMAIL = 'b'", "b"],
  ["<#> $env:JIRA_PROJECT = 'A' #> $env:JIRA_EMAIL = 'b'", "b"],
  ["<# $env:JIRA_PROJECT = 'A'", undefined],
  ["# $env:JIRA_PROJECT = 'A'\n$env:JIRA_EMAIL = 'b'", "b"],
  ["# $env:JIRA_PROJECT = 'A'\r$env:JIRA_EMAIL = 'b'", "b"],
  ["Set-Item Env:JIRA_PROJECT A", "A"],
  ["Set-Item -Path Env:\\JIRA_PROJECT -Value 'A B'", "A B"],
  ["setx JIRA_PROJECT A", "A"],
  ["setx.exe JIRA_TIMEOUT 30 /m", 30],
  ["[Environment]::SetEnvironmentVariable('JIRA_PROJECT', 'A', 'User')", "A"],
  ["\uFEFFPS C:\\> $env:JIRA_PROJECT = 'A'", "A"],
  ["PS>> ${env:JIRA_PROJECT} = 'A'", "A"],
] as const)("PowerShell: %j", ([text, ...values]) => {
  expect(read(text, "powershell")).toEqual(values.filter((value) => value !== undefined));
});

test.for([
  ["set JIRA_PROJECT=A", "A"],
  ["set\t JIRA_PROJECT=A B", "A B"],
  ['set "JIRA_PROJECT=A & B"', "A & B"],
  ['set "JIRA_PROJECT=A"B"', 'A"B'],
  ['set JIRA_PROJECT="A & B"', '"A & B"'],
  ["set JIRA_PROJECT=A&set JIRA_EMAIL=b", "A", "b"],
  ["set JIRA_PROJECT=A^&B", "A&B"],
  ["set JIRA_PROJECT=A^\r\nB", "AB"],
  ['set "JIRA_PROJECT=A^&B"', "A^&B"],
  ["set JIRA_PROJECT=A%%B", "A%B"],
  ["set JIRA_PROJECT=%B%", "${B}"],
  ["set JIRA_PROJECT=A%", "A%"],
  ["set /p JIRA_PROJECT=Project: ", "${JIRA_PROJECT}"],
  ["set JIRA_PROJECT=A # the team's", "A"],
  ["set JIRA_PROJECT=A rem the team's", "A"],
  ["set JIRA_PROJECT=Arem", "Arem"],
  ["rem set JIRA_PROJECT=A", undefined],
  [":: set JIRA_PROJECT=A", undefined],
  ["if not  defined  JIRA_PROJECT  set JIRA_PROJECT=A", "A"],
  ['if defined BUILD (set "JIRA_PROJECT=A")', "A"],
  ["if defined BUILD (set JIRA_PROJECT=A) else (set JIRA_EMAIL=b)", "A"],
  ["(set JIRA_PROJECT=A)&(set JIRA_EMAIL=b)", "A", "b"],
  ["\uFEFF@set JIRA_PROJECT=A", "A"],
  ["C:\\Users\\me> set JIRA_PROJECT=A", "A"],
  ['setx  JIRA_PROJECT\t"A B"', "A B"],
  ["setx JIRA_TIMEOUT 30 /m", 30],
  ["setx JIRA_PROJECT", undefined],
] as const)("cmd: %j", ([text, ...values]) => {
  expect(read(text, "cmd")).toEqual(values.filter((value) => value !== undefined));
});

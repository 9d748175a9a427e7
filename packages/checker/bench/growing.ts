import { guide } from "../../../testing/guide.ts";

type Filler = (index: number) => string;

/** Makes texts of any length from a beginning, repeated pieces and an end. */
function repeat(head: string, piece: Filler, tail = ""): (length: number) => string {
  return (length) => {
    const pieces = [head];
    for (let size = head.length + tail.length, index = 0; size < length - 60; index += 1) {
      const next = piece(index);
      pieces.push(next);
      size += next.length;
    }
    return pieces.join("") + tail;
  };
}

/** Makes texts of any length, each of one kind. */
export const growing: Readonly<Record<string, (length: number) => string>> = {
  "custom fields": repeat(
    guide.replace(/ {2}# Issue type[\s\S]*/, ""),
    (index) => `    field_${index}: customfield_${10_000 + (index % 80_000)}\n`,
  ),
  "unknown keys": repeat("jira:\n", (index) => `  setting_${index}: value\n`),
  "unrelated sections": repeat(guide, (index) => `other_${index}:\n  host: example-${index}\n  port: 8080\n`),
  "nested settings": repeat("jira:\n", (index) => `  group_${index}:\n    url: x\n`),
  tokens: repeat("jira:\n  issue_types:\n", (index) => `    type_${index}: ATATT3${"aB3".repeat(8)}\n`),
  comments: repeat(guide, (index) => `# a comment with number ${index}, url: https://x/ and more\n`),
  "bash lines": repeat("", (index) => `export JIRA_URL="x" NAME_${index}='value' # comment\n`),
  "PowerShell lines": repeat("", (index) => `$env:NAME_${index} = 'value' # comment\n$env:JIRA_URL = "x"\n`),
  "here-strings that never end": repeat("", (index) => `$env:NAME_${index} = @"\n`),
  "spaces that do not break": repeat("jira:\n", (index) => `  setting_${index}:\u00A0value\n`),
  "NUL characters": repeat("jira:\n", (index) => `  setting_${index}: value\0\n`),
  "cmd lines": repeat("", (index) => `set "NAME_${index}=value"\nset JIRA_URL=x \n`),
  "Compose lines": repeat(
    "services:\n  app:\n    environment:\n",
    (index) => `      - NAME_${index}=value\n      - JIRA_URL=x\n`,
  ),
  "Compose services": repeat(
    "services:\n",
    (index) => `  app_${index}:\n    environment:\n      JIRA_URL: http://x\n      JIRA_PROJECT: x\n`,
  ),
  ".env lines": repeat("JIRA_URL=x\n", (index) => `NAME_${index}=value # comment\n`),

  "pairs on one line": repeat("{", () => "url: 1,", "}"),
  "pairs on one line of JSON": repeat('{"jira": [{', () => '"url": 1,', '"url": 1}]}'),
  "settings on one line in a list": repeat("jira: [", (index) => `{k${index}: 1}, `, "{url: x}]"),
  "ignored lines": ignored,
  "equal keys in mappings": repeat("jira: {custom_fields: {", (index) => `a${index}: {b,b},`, "}}"),
  "equal nested keys": repeat("jira:\n", () => "  url: {url: 1}\n"),
  "settings at the top": repeat("url: x\nemail: x\n", (index) => `# ${index}\nk${index}: 1\n`),
  "settings below a key": repeat("tools:\n  a: 1\n  jira:\n", (index) => `    k${index}: 1\n`),
  "a list of sites": repeat("jira:\n", () => "  - url: x\n    email: x\n"),
  "a list of settings": repeat("jira:\n", (index) => `  - k${index}: 1\n`),
  "carriage returns": repeat("", () => "JIRA_URL=x\r"),
  "spaces that do not break, on one line": repeat("jira: {", () => "url:\u00A01,\u00A0", "}"),
  "misplaced lines": repeat(
    "jira:\n  custom_fields:\n",
    (index) => `  ${" ".repeat(index % 3)}field_${index}: customfield_${10_000 + (index % 80_000)}\n`,
  ),
  "settings at the left edge": repeat("jira:\n  url: x\n", (index) => `api_token: x\ntimeout: ${index}\n`),
  "misplaced mappings": repeat(
    "jira:\n",
    (index) =>
      `  issue_types: # number ${index}, and more\n   bug: Bug # and more of it\n workflow_states: # and more\n`,
  ),
  "keys behind a mapping's key": repeat("jira: url: x\n", () => "  custom_fields: sprint: x\n"),
  "misspelt names": repeat(
    "jira:\n  custom_fields:\n",
    (index) => `    sprin${"abcdefgh"[index % 8]}${"_".repeat(index % 2)}: x\n`,
  ),
  "misspelt values": repeat("jira:\n  issue_types:\n", (index) => `    type_${index}: Stroy\n`),
  "misspelt variables": repeat("jira:\n  issue_types:\n", (index) => `    type_${index}: \${JRA_URL}\n`),
  "quotes of bash that are not closed": repeat("", () => 'export JIRA_URL="x\nexport A="JIRA_URL=\n'),
  "quotes of bash that hold settings": repeat("#!/bin/bash\n", (index) => `A${index}="\nJIRA_URL=x\n"\n`),
  "settings in one quote of bash": repeat('#!/bin/bash\nexport A="\n', () => "export JIRA_URL='x\n"),
  "variables that are joined": repeat("JIRA_URL=x\n", (index) => `A${index}=xJIRA_URL=yJIRA_EMAIL=z`),
  "variables of others that are joined": repeat("JIRA_URL=x\nA=", () => "xJIRA_URL="),
  "variables without an equals sign": repeat("JIRA_URL=x\n", () => "JIRA_EMAIL x\n"),
  "nearly PowerShell": repeat("$env:JIRA_URL = 'x'\n", () => "$nev:JIRA_EMAIL = 'x'\n"),
  "services with misspelt variables": repeat(
    "services:\n",
    (index) => `  app_${index}:\n    enviroment:\n      JIRA_URL: http://x\n`,
  ),
  "services that merge misspelt variables": repeat(
    "x-a: &a\n  enviroment:\n    JIRA_URL: x\nservices:\n",
    (index) => `  app_${index}:\n    <<: *a\n`,
  ),
  "merge keys": repeat(
    "a: &a {b: 1}\n",
    (index) => `c${index}: {<<: {d${index}: 1}, <<: {d: 1}}\n`,
    "jira:\n  <<: *a\n",
  ),
};

function ignored(length: number): string {
  const comments = "# jira-config-ignore duplicate-key -- x\n".repeat(length / 80);
  return `${comments}jira: {${"url: 1,".repeat(length / 14)}}\n`;
}

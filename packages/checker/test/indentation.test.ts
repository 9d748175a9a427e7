import { describe, expect, test } from "vitest";
import { applyFixes, check, type Diagnostic, readSettings } from "../src/index.ts";

const settings = `jira:
  url: \${JIRA_URL}
  email: \${JIRA_EMAIL}
  api_token: \${JIRA_API_TOKEN}
  project: PROJ
  timeout: 30
  custom_fields:
    story_points: customfield_10031
    sprint: customfield_10032
  issue_types:
    feature: Story
    bug: Bug
  priority_mapping:
    high: High
    low: Low
`;

const lines = settings.split("\n").slice(0, -1);
const indents = [0, 1, 2, 3, 4, 6];

const indentOf = (line: string) => line.length - line.trimStart().length;
const indented = (line: string, indent: number) => " ".repeat(indent) + line.trimStart();
const joined = (changed: readonly string[]) => `${changed.join("\n")}\n`;
const place = ({ rule, range }: Diagnostic) => `${rule} in line ${range.start.line}`;
const isMove = ({ rule }: Diagnostic) => rule === "yaml-syntax" || rule === "misplaced-line";

/** The settings that programs read from a text, without their places. */
const meaning = (text: string) =>
  readSettings(text).settings.map(({ section, key, value }) => ({ section, key, value }));

/** The places of the findings, and the text after their fixes. */
function checked(changed: readonly string[]) {
  const text = joined(changed);
  const { diagnostics } = check(text, { format: "yaml" });
  return {
    places: diagnostics.map(place),
    moves: diagnostics.filter(isMove),
    fixed: applyFixes(text, diagnostics),
  };
}

/** Every line but the first, with every other indentation. */
const changes = lines.flatMap((line, index) =>
  indents
    .filter((indent) => index > 0 && indent !== indentOf(line))
    .map((indent) => ({ index, indent, key: line.trim() })),
);

describe("a line that is indented wrongly is found, and put back, alone", () => {
  test.for(changes)("$key by $indent", ({ index, indent }) => {
    const changed = lines.map((line, other) => (other === index ? indented(line, indent) : line));
    const { places, moves, fixed } = checked(changed);
    expect(places).toEqual([`${moves[0]?.rule} in line ${index + 1}`]);
    expect(fixed).toBe(settings);
  });
});

describe("another program's lines stay where they are when a line above them is put back", () => {
  const others = [
    "project: APP",
    "retry_attempts: 3",
    "verify_ssl: false",
    "timeout: 30",
    "high: High",
    "log_level: debug",
  ];
  test.for(changes)("$key by $indent", ({ index, indent }) => {
    const changed = lines.map((line, other) => (other === index ? indented(line, indent) : line));
    expect(checked([...changed, ...others]).fixed).toBe(joined([...lines, ...others]));
  });
});

describe("lines that are indented wrongly together are found, and put back", () => {
  const blocks = [
    [2, 5],
    [2, 6],
    [2, 15],
    [3, 15],
    [5, 15],
    [7, 15],
    [7, 9],
    [10, 12],
    [13, 15],
    [8, 9],
    [11, 12],
    [14, 15],
  ] as const;
  const changes = blocks.flatMap((block) => [-4, -2, -1, 1, 2, 4].map((by) => [...block, by] as const));
  test.for(changes)("lines %i to %i by %i", ([first, last, by]) => {
    const changed = lines.map((line, index) =>
      index + 1 < first || index + 1 > last ? line : indented(line, Math.max(0, indentOf(line) + by)),
    );
    const { fixed } = checked(changed);
    expect(check(fixed).diagnostics).toEqual([]);
    expect(meaning(fixed)).toEqual(meaning(settings));
  });
});

describe("a line in a place that is allowed is left alone", () => {
  const required = lines.slice(0, 5);
  test.for<[string, string[]]>([
    ["deeper steps", lines.map((line) => indented(line, indentOf(line) * 2))],
    [
      "one mapping deeper than another",
      lines.map((line, at) => (at === 7 || at === 8 ? indented(line, 8) : line)),
    ],
    ["another program's section", [...lines, "database:", "  url: postgres", "  timeout: 5"]],
    ["another program's setting", [...lines.slice(0, 5), "timeout: 30", "log_level: debug"]],
    ["another program's number and switch", [...required, "retry_attempts: 3", "verify_ssl: false"]],
    ["another program's setting that jira has, too", [...required, "project: APP"]],
    ["another program's setting called like an entry", [...lines, "high: 1"]],
    ["another program's setting called like an entry that is there", [...lines, "high: High"]],
    ["another program's switch called like an entry", [...lines.slice(0, 12), "feature: beta"]],
    [
      "names of one's own",
      [...required, "  custom_fields:", "    team: customfield_10001", "    url: customfield_10002"],
    ],
    ["a system field of the name of a setting", [...required, "  custom_fields:", "    project: project"]],
  ])("%s", ([, changed]) => {
    expect(checked(changed).places).toEqual([]);
  });
});

test("the user's own name is not taken for the missing setting", () => {
  const types = ["  issue_types:", "    bug: Bug", "    project: Request"];
  const fields = ["  custom_fields:", "    sprint: customfield_10032", "    project: project"];
  for (const mapping of [types, fields]) {
    const { moves, fixed } = checked([...lines.slice(0, 4), ...mapping]);
    expect(moves).toEqual([]);
    expect(fixed).toBe(joined([...lines.slice(0, 4), ...mapping]));
  }
});

test("a setting in a mapping is put back if its value cannot be that of the user's own name", () => {
  const lost = "    project: PROJ";
  const { fixed } = checked([...lines.slice(0, 4), "  issue_types:", "    bug: Bug", lost]);
  expect(meaning(fixed)).toContainEqual({ section: "settings", key: "project", value: "PROJ" });
});

test("an entry with the user's own name is offered a place in the mapping before it", () => {
  const fields = ["  custom_fields:", "    sprint: customfield_10032"];
  const { places, moves } = checked([...lines.slice(0, 5), ...fields, "  team: customfield_10001"]);
  expect(places).toEqual(["misplaced-line in line 8"]);
  expect(moves[0]?.fixes?.map(({ safe }) => safe)).toEqual([false]);
});

test("a setting of another name stays beside the mapping before it", () => {
  const others = [...lines, "  log_level: debug"];
  const changed = others.map((line) => (line.includes("timeout") ? indented(line, 4) : line));
  expect(checked(changed).fixed).toBe(joined(others));
});

describe("a dash before a setting is removed, wherever it is", () => {
  const flat = lines.slice(0, 5);
  const changes = flat.flatMap((_, index) => [0, 1, 2, 4].map((indent) => [index, indent] as const));
  test.for(changes.slice(8))("in line %i by %i", ([index, indent]) => {
    const changed = flat.map((line, at) => (at === index ? indented(`- ${line.trim()}`, indent) : line));
    expect(checked(changed).fixed).toBe(joined(flat));
  });
});

test("an entry of ours behind a list in place of a mapping is moved only by choice", () => {
  const changed = [...lines.slice(0, 5), "  issue_types:", "      - bug: Bug", "    task: Task"];
  expect(checked(changed).fixed).toBe(joined(changed));
});

test("jira is put back at the left edge, and the lines beside it go under it", () => {
  const changed = lines.map((line, index) => (index === 0 ? indented(line, 2) : line));
  expect(checked(changed).fixed).toBe(settings);
});

test("a line that may be another program's is not moved with a block by a safe fix", () => {
  const changed = [...lines.slice(0, 3), "api_token: ${JIRA_API_TOKEN}", "project: my-app"];
  const { moves, fixed } = checked(changed);
  expect(moves).toHaveLength(1);
  expect(fixed).toBe(joined(changed));
});

test("a block with the user's own names in it is moved by a safe fix", () => {
  const fields = ["  custom_fields:", "    sprint: customfield_10032", "    team: customfield_10001"];
  const whole = [...lines.slice(0, 5), ...fields];
  expect(checked([...lines.slice(0, 5), ...fields.map((line) => line.slice(2))]).fixed).toBe(joined(whole));
});

test("a line that may be another program's is moved only by choice", () => {
  for (const other of ["project: my-app", "project: ${PROJECT}"]) {
    const { moves, fixed } = checked([...lines.slice(0, 4), other, "version: 1"]);
    expect(moves).toHaveLength(1);
    expect(fixed).toBe(joined([...lines.slice(0, 4), other, "version: 1"]));
  }
});

const others = `name: app
version: 1
servers:
- host: one
  ports:
    - 80
    - 443
- host: two
log:
  files:
    - name: a.log
      level: debug
      keep: 7
    - name: b.log
      level: info
  rotate: daily
  mail:
  archive: true
cache:
  kind: lru
  size: 10
  age: 60`.split("\n");

describe("another program's line is lined up with its neighbours, by choice", () => {
  const right = joined([...others, ...lines]);
  test.for<[string, number, number[]]>([
    ["beside the one before it", 2, [1, 2, 4]],
    ["an item of a list at the left edge", 8, [1, 2]],
    ["deeper than the first of its item", 12, [7, 8, 10]],
    ["less deep than the rest of its item", 12, [3, 5]],
    ["less deep than its item", 13, [5]],
    ["an item that is deeper than its list", 14, [5, 6, 7, 8]],
    ["an item that is less deep than its list", 14, [3]],
    ["behind a list", 16, [1, 3]],
    ["behind a key without a value", 18, [1]],
    ["the first of a mapping", 20, [1, 3, 4]],
    ["the last of a mapping", 22, [1, 3, 4]],
  ])("%s", ([, number, indents]) => {
    const column = indentOf(others[number - 1] ?? "");
    const order = column === 0 ? "Start this line at the left edge" : `Indent this line by ${column} spaces`;
    for (const indent of indents) {
      const changed = others.map((line, index) => (index + 1 === number ? indented(line, indent) : line));
      const text = joined([...changed, ...lines]);
      const { diagnostics } = check(text, { format: "yaml" });
      expect(diagnostics.map(place)).toEqual([`yaml-syntax in line ${number}`]);
      expect(diagnostics[0]?.message).toBe(`${order}, like the lines around it.`);
      expect(applyFixes(text, diagnostics)).toBe(text);
      expect(applyFixes(text, chosen(diagnostics))).toBe(right);
    }
  });
});

/** The findings, with all fixes made safe, as if somebody had chosen them. */
function chosen(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    fixes: diagnostic.fixes.map((fix) => ({ ...fix, safe: true })),
  }));
}

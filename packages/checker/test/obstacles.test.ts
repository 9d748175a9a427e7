import { expect, test } from "vitest";
import { applyFixes, check, type Diagnostic, type Encoding } from "../src/index.ts";

const today = "2026-12-01";
const config = "jira:\n  url: ${U}\n  email: ${E}\n  api_token: ${T}\n  project: proj\n";
const variables = "JIRA_URL=${U}\nJIRA_EMAIL=${E}\nJIRA_API_TOKEN=${T}\nJIRA_PROJECT=proj\n";

/** Where the finding about the project's key stands, beside the one about the obstacle. */
function found(text: string): string[] {
  return check(text, { today }).diagnostics.map(
    ({ rule, range }: Diagnostic) =>
      `${rule} ${range.start.line} ${JSON.stringify(text.slice(range.start.offset, range.end.offset))}`,
  );
}

test.for([
  ["alone", `\`\`\`yaml\n${config}\`\`\`\n`, 1, "```yaml", 6],
  ["with CRLF", `\`\`\`yaml\n${config}\`\`\`\n`.replaceAll("\n", "\r\n"), 1, "```yaml", 6],
  ["with tildes", `~~~\n${config}~~~`, 1, "~~~", 6],
  ["never closed", `\`\`\`\n${config}`, 1, "```", 6],
  ["only closed", `${config}\`\`\`\n\n`, 6, "```", 5],
  ["indented", `  \`\`\`yaml\n${config.replaceAll(/^/gm, "  ").trimEnd()}\n  \`\`\`\n`, 1, "  ```yaml", 6],
  [
    "in a page",
    `# Set up\n\nRun: this\n\n\`\`\`sh\nnpm i\n\`\`\`\n\nFor Jira:\n\n\`\`\`yaml\n${config}\`\`\`\nDone.\n`,
    5,
    "```sh",
    16,
  ],
  ["below a blank line", `\n  \`\`\`yaml\n${config}  \`\`\`\n`, 2, "  ```yaml", 7],
  ["indented at its start alone", `  ~~~\n${config}~~~\n`, 1, "  ~~~", 6],
  ["opened twice", `\`\`\`\n\`\`\`yaml\n${config}\`\`\`\n`, 1, "```", 7],
  ["only closed, before an empty block", `${config}\`\`\`\n\n\`\`\`\nDone.\n`, 6, "```", 5],
  ["around variables", `\`\`\`bash\n${variables}\`\`\`\n`, 1, "```bash", 5],
] as const)("the block of a Markdown fence is read: %s", ([, text, line, fence, projectLine]) => {
  expect(found(text)).toEqual(
    [`markdown-fence ${line} ${JSON.stringify(fence)}`, `project-key-form ${projectLine} "proj"`].sort(
      (a, b) => Number(a.split(" ")[1]) - Number(b.split(" ")[1]),
    ),
  );
});

test("the fix of a fence keeps only what is inside it", () => {
  const text = `\`\`\`yaml\n${config}\`\`\`\n`;
  const fences = check(text).diagnostics.filter(({ rule }) => rule === "markdown-fence");
  expect(applyFixes(text, fences)).toBe(config);
});

test("the first block is read if none mentions Jira", () => {
  const flat = config.replace("jira:\n", "").replaceAll("  ", "");
  expect(found(`~~~\n${flat}~~~\nOr:\n~~~\na: b\n~~~\n`)).toContain('project-key-form 5 "proj"');
});

test("a fence inside a block scalar is text", () => {
  expect(found(`readme: |\n  \`\`\`\n  code\n  \`\`\`\n${config}`)).toEqual(['project-key-form 9 "proj"']);
});

const conflict = config.replace(
  "  project: proj\n",
  "<<<<<<< HEAD\n  project: proj\n||||||| base\n  project: OLD\n=======\n  project: TEAM\n>>>>>>> topic\n",
);

test("the first side of a merge conflict is read", () => {
  expect(found(conflict)).toEqual(['merge-conflict 5 "<<<<<<< HEAD"', 'project-key-form 6 "proj"']);
});

test.for([
  [0, "Keep the first side", config],
  [1, "Keep the second side", config.replace("proj\n", "TEAM\n")],
] as const)("the fixes of a merge conflict keep a side: %s", ([index, title, expected]) => {
  for (const lineBreak of ["\n", "\r\n", "\r"]) {
    const text = conflict.replaceAll("\n", lineBreak);
    const [diagnostic] = check(text).diagnostics;
    const fix = diagnostic?.fixes[index];
    expect(fix).toMatchObject({ title, safe: false });
    if (!diagnostic || !fix) return;
    const fixed = applyFixes(text, [{ ...diagnostic, fixes: [{ ...fix, safe: true }] }]);
    expect(fixed).toBe(expected.replaceAll("\n", lineBreak));
  }
});

test.for([
  [
    "begun twice",
    "<<<<<<< HEAD\n<<<<<<< HEAD\n  project: proj\n=======\n  project: TEAM\n>>>>>>> topic\n",
    [6],
  ],
  ["ended twice", "<<<<<<< HEAD\n  project: proj\n=======\n  project: TEAM\n>>>>>>> a\n>>>>>>> b\n", [5]],
  ["two of them", "<<<<<<< a\n=======\n>>>>>>> b\n<<<<<<< a\n  project: proj\n=======\n>>>>>>> b\n", [5, 8]],
  ["without an end", "<<<<<<< HEAD\n  project: proj\n=======\n  project: TEAM\n", []],
  ["without a second side", "<<<<<<< HEAD\n  project: proj\n>>>>>>> topic\n", []],
  ["without a first side", "  project: proj\n=======\n  project: TEAM\n>>>>>>> topic\n", []],
  ["without a start", "# <<<<<<<\n||||||| base\n  project: OLD\n=======\n>>>>>>> topic\n", []],
] as const)("merge conflicts are found where they are whole: %s", ([, lines, starts]) => {
  const { diagnostics } = check(config.replace("  project: proj\n", lines), { format: "yaml" });
  const conflicts = diagnostics.filter(({ rule }) => rule === "merge-conflict");
  expect(conflicts.map(({ range }) => range.start.line)).toEqual(starts);
});

test("HTML entities are read as, and repaired to, the characters that were meant", () => {
  const types = (a: string, b: string) => `  issue_types: { bug: ${a}, task: ${b} }\n`;
  const pairs = [
    ["&quot;A &lt;B&gt;&quot;", '"A <B>"'],
    ["&#34;A&nbsp;&amp; B&#34;", '"A & B"'],
    ["&apos;A&apos;", "'A'"],
    ["&#39;A&#039;", "'A'"],
    ["&#x27;A&#x27;", "'A'"],
  ];
  for (const [encoded = "", meant = ""] of pairs) {
    const text = config.replace(": proj", ": &quot;PROJ&quot;") + types(encoded, "Task");
    const { diagnostics } = check(text);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["web-encoding"]);
    expect(applyFixes(text, diagnostics)).toBe(config.replace(": proj", ': "PROJ"') + types(meant, "Task"));
  }
});

test("HTML entities are read in variables too, whatever the case of their names", () => {
  const text = variables.replace("proj", "&quot;PROJ&quot;");
  const { diagnostics } = check(text);
  expect(diagnostics.map(({ rule }) => rule)).toEqual(["web-encoding"]);
  expect(applyFixes(text, diagnostics)).toBe(variables.replace("proj", '"PROJ"'));
});

test.for([
  ["\u00A0\u00A0project: proj", "  project: proj"],
  ["  project:\u00A0proj", "  project: proj"],
  ["\u3000project: proj", "  project: proj"],
  ["  project:\u3000proj", "  project:  proj"],
  ["  pro\u200Bject: proj", "  project: proj"],
  ["  \uFEFFproject: proj", "  project: proj"],
] as const)(
  "an invisible character is read as the one that was meant, and repaired: %j",
  ([wrong, right]) => {
    const text = config.replace("  project: proj", wrong);
    const character = /[^ -~]+/.exec(wrong)?.[0];
    expect(found(text)).toEqual([
      `invisible-character 5 ${JSON.stringify(character)}`,
      'project-key-form 5 "proj"',
    ]);
    const invisible = check(text).diagnostics.filter(({ rule }) => rule === "invisible-character");
    expect(applyFixes(text, invisible)).toBe(config.replace("  project: proj", right));
  },
);

test("invisible characters in comments, in names and in other programs' sections are left alone", () => {
  const text = `# a\u00A0b\nother:\n  name: a\u00A0b\n${config.trimEnd()} # a\u00A0b\n  issue_types: { task: 作業\u3000項目, bug: 👩\u200D💻 }\n`;
  expect(found(text)).toEqual(['project-key-form 8 "proj"']);
});

test("no fix touches text that is read differently than it is written", () => {
  const text = config.replace("${U}", '"https://x.atlassian.net\u200B/"');
  const slash = check(text, { today }).diagnostics.find(({ rule }) => rule === "site-url-trailing-slash");
  expect(slash).toMatchObject({ range: { start: { line: 2 } }, fixes: [] });
});

test.for(["ÿþ", "\uFFFD\uFFFD"])(
  "UTF-16 that was decoded as single bytes is read anyway, with its positions: %s",
  (start) => {
    const misread = start + [...config].map((character) => `${character}\0`).join("");
    expect(found(misread)).toEqual(['text-encoding 1 ""', 'project-key-form 5 "p\\u0000r\\u0000o\\u0000j"']);
  },
);

test.for([
  { name: "jira_config.yaml", text: config },
  { name: ".env", text: variables },
])("a file in UTF-16 is reported, for other programs cannot read it: $name", ({ name, text }) => {
  const rules = (encoding: Encoding) =>
    check(text, { name, encoding, today }).diagnostics.map(({ rule }) => rule);
  expect(rules("utf-16le")).toEqual(["text-encoding", ...rules("utf-8")]);
  expect(rules("utf-16be")).toEqual(["text-encoding", ...rules("utf-8")]);
});

test("UTF-32 that was decoded as UTF-16 is not told apart from it", () => {
  const misread = `\uFEFF\0${[...config].map((character) => `${character}\0`).join("")}`;
  expect(found(misread)).toContain('text-encoding 1 ""');
  expect(check(misread).diagnostics[0]?.message).toContain("UTF-16 or UTF-32");
});

test.for(["\0", "a\0", "a\0b"])("a single NUL does not mean another encoding: %j", (text) => {
  expect(found(text)).toEqual(['yaml-syntax 1 ""']);
});

test.for([
  ["a picture", "\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0006\u0002\uFFFD\uFFFD$\u0007"],
  ["words of which every letter was lost", "\uFFFD\uFFFD\uFFFD: \uFFFD\uFFFD\n"],
  ["nothing but NULs", "\0".repeat(100)],
  ["a configuration among other bytes", `${config}${"\0\u0001\uFFFD".repeat(20)}`],
] as const)("what is not text gives one finding: %s", ([, text]) => {
  expect(found(text)).toEqual(['yaml-syntax 1 ""']);
  expect(check(text, { format: "dotenv" }).diagnostics.map(({ rule }) => rule)).toEqual(["env-syntax"]);
});

test("a few NULs are characters to remove", () => {
  expect(found(`${config}\0\0\0`)).toEqual([
    'project-key-form 5 "proj"',
    'invisible-character 6 "\\u0000\\u0000\\u0000"',
  ]);
});

const marked = (mark: (line: number) => string) =>
  config
    .replace(/^/gm, () => "\0")
    .split("\0")
    .slice(1, -1)
    .map((line, index) => mark(index + 1) + line)
    .join("");

test.for([
  ["> ", marked(() => "> ")],
  [">> ", marked(() => ">> ")],
  ["> > ", marked(() => "> > ")],
  ["+", marked(() => "+")],
  ["8: ", marked((line) => `${line + 7}: `)],
  ["  8 | ", marked((line) => `${`${line + 7}`.padStart(3)} | `)],
  ["1)", marked((line) => `${line})`)],
  ["3. ", marked((line) => `${line * 3}. `)],
  ["98", marked((line) => `${line + 97}`)],
  ["> ", '> jira: { url: "${U}", email: "${E}", api_token: "${T}",\n>   project: proj }\n'],
  ["> ", `\n${marked((line) => (line === 3 ? "\n> " : "> "))}\n`],
] as const)("a mark before every line is read past: %j", ([mark, text]) => {
  const line = text.startsWith("\n") ? 2 : 1;
  const projectLine = text.split("\n").findIndex((one) => one.includes(": proj")) + 1;
  expect(found(text)).toEqual([
    `line-mark ${line} ${JSON.stringify(mark)}`,
    `project-key-form ${projectLine} "proj"`,
  ]);
});

test.for([
  ["one line alone", "> jira: {}\n"],
  ["a number of more than one line", marked(() => "7 ")],
  ["numbers that count down", marked((line) => `${9 - line} `)],
  ["a line without one", marked((line) => (line === 3 ? "" : "> "))],
  ["a sign further right", marked((line) => (line === 1 ? "a> " : "> "))],
  ["a sign that is further right once", marked((line) => (line === 3 ? "a> " : "> "))],
  ["a plus that is further right once", marked((line) => (line === 3 ? "a+" : "+"))],
  ["a number that is further right once", marked((line) => (line === 3 ? "a3 " : `${line} `))],
] as const)("no mark of lines is %s", ([, text]) => {
  expect(found(text).filter((finding) => finding.startsWith("line-mark"))).toEqual([]);
});

test.for([
  ["with CRLF", conflict.replaceAll("\n", "\r\n"), "<<<<<<< HEAD"],
  ["with CR", conflict.replaceAll("\n", "\r"), "<<<<<<< HEAD"],
  ["without names", conflict.replace(/([<>]{7}) \w+/g, "$1"), "<<<<<<<"],
  ["without a line break at its end", conflict.trimEnd(), "<<<<<<< HEAD"],
] as const)("a merge conflict is read past: %s", ([, text, marker]) => {
  expect(found(text)).toEqual([`merge-conflict 5 ${JSON.stringify(marker)}`, 'project-key-form 6 "proj"']);
});

test("markers within a line, or of more characters, are no merge conflict", () => {
  const text = `# <<<<<<< a\n# =======\n#>>>>>>> b\n# <<<<<<<<\n${config}`;
  expect(found(text)).toEqual(['project-key-form 9 "proj"']);
});

test("characters that could not be decoded are reported once if they are together", () => {
  expect(found(`# \uFFFD\uFFFD and \uFFFD\n${config}`)).toEqual([
    'text-encoding 1 "\uFFFD\uFFFD"',
    'text-encoding 1 "\uFFFD"',
    'project-key-form 6 "proj"',
  ]);
});

test("a byte order mark at the start is no invisible character, and a second one is", () => {
  expect(found(`\uFEFF${config}`)).toEqual(['project-key-form 5 "proj"']);
  expect(found(`\uFEFF\uFEFF${config}`)).toEqual([
    'invisible-character 1 "\uFEFF"',
    'project-key-form 5 "proj"',
  ]);
});

test.for([
  ["two tildes, or two backticks", `# not \`\`\`\n~~\n\`\`\n${config}`],
  ["backticks behind a letter", `# a \`\`\`\n# b\`\`\`\n${config}`],
  ["a quote of HTML elsewhere", `# say &quot;jira: x&quot;, or a &amp; b\n${config}`],
] as const)("is no obstacle: %s", ([, text]) => {
  expect(found(text).filter((finding) => /^(?:markdown|web)/.test(finding))).toEqual([]);
});

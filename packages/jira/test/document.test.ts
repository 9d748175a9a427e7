import { expect, test } from "vitest";
import { ConfigurationError } from "../src/index.ts";
import { documentOf, textOf } from "../src/plugin/document.ts";

test.for(["", "One line", "Two\nlines", "One paragraph\n\nand another"])(
  "%j survives Atlassian's document format",
  (text) => {
    expect(textOf(documentOf(text))).toBe(text);
  },
);

test("a text with Windows line ends, blank lines and blanks makes a document without empty parts", () => {
  const line = (text: string) => ({ type: "text", text });
  expect(documentOf("\r\nOne\r\ntwo\r\n \r\n\t\r\nThree\n  \n\n  \n")).toEqual({
    type: "doc",
    version: 1,
    content: [
      { type: "paragraph", content: [line("One"), { type: "hardBreak" }, line("two")] },
      { type: "paragraph", content: [line("Three")] },
    ],
  });
});

const text = (words: string) => ({ type: "text", text: words });
const shown = (type: string, attrs: object) => ({ type, attrs });
const doc = (...content: object[]) => ({ type: "doc", version: 1, content });

test("mentions, tasks and links are in the text of a document", () => {
  const document = doc(
    {
      type: "paragraph",
      content: [
        shown("mention", { id: "5b10", text: "@Mia" }),
        text(" sees "),
        shown("inlineCard", { url: "https://your-company.atlassian.net/browse/PROJ-1" }),
        text(" by "),
        shown("date", { timestamp: "1795910400000" }),
        { type: "hardBreak" },
        shown("status", { text: "DONE", color: "green" }),
        shown("emoji", { shortName: ":tada:" }),
      ],
    },
    { type: "taskList", content: [{ type: "taskItem", content: [text("Try "), text("it")] }] },
    { type: "decisionList", content: [{ type: "decisionItem", content: [text("Keep "), text("it")] }] },
    {
      type: "mediaSingle",
      content: [shown("media", {}), { type: "caption", content: [text("A "), text("picture")] }],
    },
    { type: "heading", content: [text("What "), text("now?")] },
    { type: "codeBlock", content: [text("npm"), text(" test")] },
    shown("blockCard", { url: "https://your-company.atlassian.net" }),
    shown("embedCard", { url: "https://your-company.atlassian.net/wiki" }),
    { type: "rule" },
  );
  expect(textOf(document)).toBe(
    [
      "@Mia sees https://your-company.atlassian.net/browse/PROJ-1 by 2026-11-29\nDONE:tada:",
      "Try it",
      "Keep it",
      "A picture",
      "What now?",
      "npm test",
      "https://your-company.atlassian.net",
      "https://your-company.atlassian.net/wiki",
    ].join("\n\n"),
  );
});

test("a malformed document has the text that can be read", () => {
  const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
  expect(textOf(doc(paragraph(shown("date", { timestamp: "soon" }), { type: "mention" }, text("x"))))).toBe(
    "x",
  );
  const content = [null, "x", paragraph({ type: "date", attrs: null }, null, 5, text("y"))];
  expect(textOf({ type: "doc", content })).toBe("y");
  expect(textOf({ type: {}, content: {} })).toBe("");
  expect(textOf({})).toBe("");
});

test.each(["panel", "paragraph"])(
  "a document with thousands of nested %s nodes is refused with an explanation",
  (type) => {
    let node: object = text("x");
    for (let level = 0; level < 400; level += 1) node = { type, content: [node] };
    expect(textOf(doc(node))).toBe("x");
    for (let level = 0; level < 20_000; level += 1) node = { type, content: [node] };
    expect(() => textOf(doc(node))).toThrow(ConfigurationError);
  },
);

test.for(["toString", "constructor", "valueOf"])("a node of the type %s shows what it holds", (type) => {
  const content = [{ type, content: [{ type: "paragraph", content: [text("here")] }] }];
  expect(textOf(doc(...content))).toBe("here");
});

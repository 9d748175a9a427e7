import type { ConfigDocument } from "../document.ts";
import { remarksFor } from "../findings/remarks.ts";
import type { Span } from "../node.ts";
import type { Rule, RuleText } from "../rule.ts";
import { byStart } from "../text/ordered-spans.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

interface Params {
  /** Its code point: `U+00A0`. */
  code: string;
  isBlank: boolean;
}

const firstPrintable = 0x20;

export const rule: Rule<Params> = {
  id: "invisible-character",
  severity: "error",
  repairs: true,
  message: ({ code, isBlank }) =>
    isBlank
      ? `Replace this character (${code}) with an ordinary space.`
      : `Remove this invisible character (${code}).`,
  check(document, report) {
    const { source, text } = document;
    const remarks = remarksFor<Params>("invisible-character", source);
    if (remarks.length === 0) return;
    const ours = ownSpans(document);
    let last = 0;
    for (const remark of remarks) {
      const { start, end } = remark;
      const reach = withBlanks(text, start, end);
      while ((ours[last + 1]?.start ?? Number.POSITIVE_INFINITY) <= reach.end) last += 1;
      const nearest = ours[last];
      const isOurs = nearest !== undefined && reach.start <= nearest.end && reach.end >= nearest.start;
      // YAML parsers reject control characters everywhere, even in other programs' sections.
      if (!isOurs && (document.isEnvironment || text.charCodeAt(start) >= firstPrintable)) continue;
      report(remark);
    }
  },
};

/** The spans of the settings and of the key `jira`, in the order of the text. The rest belongs to other programs. */
function ownSpans({ settings, settingsKey }: ConfigDocument): Span[] {
  const spans = settings.map(({ keyNode, node }) => ({ start: keyNode.start, end: node.end }));
  return [...(settingsKey ? [settingsKey] : []), ...spans].sort(byStart);
}

/** A span with the spaces around it and the colon of a key, which can separate it from a key or a value. */
function withBlanks(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (/[ \t:]/.test(text[from - 1] ?? "")) from -= 1;
  while (/[ \t]/.test(text[to] ?? "")) to += 1;
  return { start: from, end: to };
}

export const text = (): RuleText => ({
  title: "No character is invisible",
  why: "Web pages, chats and word processors insert non-breaking spaces and characters without a width. They look like a space or like nothing at all, but to a program, they are part of the name or the value: `PROJ` with one of them is a different key. In YAML, [only the ordinary space and the tab](https://yaml.org/spec/1.2.2/#55-white-space-characters) are white space.",
  fix: "Apply the fix, or delete that part and type it again.",
  examples: {
    valid: [
      { title: "In a comment", text: `# 100\u00A0% right\n${yamlExample()}` },
      { title: "In another section", text: `${yamlExample()}motto: "100\u00A0% right"\n` },
      {
        title: "In another program's variable",
        format: "dotenv",
        text: `MOTTO="100\u00A0% right"\n${dotenvExample()}BELL="\u0007"\n`,
      },
    ],
    invalid: [
      {
        title: "In the indentation",
        text: `${yamlExample({ project: undefined })}⟦\u00A0\u00A0⟧project: PROJ\n`,
      },
      {
        title: "In the indentation, before spaces",
        text: `${yamlExample({ project: undefined })}⟦\u00A0⟧ project: PROJ\n`,
      },
      { title: "After the first colon", text: yamlExample().replace("jira:", "jira:⟦\u00A0⟧ ") },
      { title: "At the end of a line", text: `${yamlExample().trimEnd()} ⟦\u00A0⟧\n` },
      { title: "After a colon", text: `${yamlExample({ project: undefined })}  project:⟦\u00A0⟧PROJ\n` },
      { title: "A control character", text: yamlExample({ project: "PR⟦\u0007⟧OJ" }) },
      { title: "Which YAML allows nowhere", text: `${yamlExample()}bell: "⟦\u0007⟧"\n` },
      { title: "Without a width", text: yamlExample({ project: '"PROJ⟦\u200B⟧"' }) },
      { format: "dotenv", text: dotenvExample({ JIRA_PROJECT: "PROJ⟦\u200B⟧" }) },
    ],
  },
});

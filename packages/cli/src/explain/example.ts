import { type Span, secretSpans, unmarked } from "@jira-config/checker";
import type { Example } from "@jira-config/checker/rules";
import width from "fast-string-width";
import { snippet } from "../report/snippet.ts";
import type { Page } from "../terminal/page.ts";
import { shownText } from "../terminal/shown-text.ts";

const indent = "    ";

/** An example as it looks in a file, with the place of the finding underlined. */
export function renderExample({ title, text: marked }: Example, { paint, columns }: Page): string {
  const { text, mark } = withoutMarks(marked);
  const secrets = secretSpans(text);
  const lines: string[] = title ? [`  ${title}:`] : [];
  for (const { 0: line, index: start } of text.matchAll(/.+|(?<=\n)(?=\n)/g)) {
    const end = start + line.length;
    if (mark && mark.start >= start && mark.start <= end) {
      const at = (offset: number) => ({ line: 1, column: offset - start + 1, offset });
      const range = { start: at(mark.start), end: at(mark.end) };
      const source = snippet(text, range, secrets, { width, columns });
      lines.push(indent + source.line, indent + source.indent + paint("red", source.underline));
    } else {
      lines.push(indent + shownText(text, { start, end }, secrets).text);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Takes the marks `⟦` and `⟧` out of an example. */
function withoutMarks(marked: string): { text: string; mark: Span | undefined } {
  const text = unmarked(marked);
  const start = marked.indexOf("⟦");
  return { text, mark: start < 0 ? undefined : { start, end: marked.indexOf("⟧") - 1 } };
}

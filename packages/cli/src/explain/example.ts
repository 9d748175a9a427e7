import { type Span, secretSpans } from "@jira-config/checker";
import type { Example } from "@jira-config/checker/rules";
import width from "fast-string-width";
import type { Paint } from "../terminal/page.ts";
import { shownText } from "../terminal/shown-text.ts";

const indent = "    ";

/** An example as it stands in a file, with the place of the finding underlined. */
export function renderExample({ title, text: marked }: Example, paint: Paint): string {
  const { text, mark } = unmarked(marked);
  const secrets = secretSpans(text);
  const lines: string[] = title ? [`  ${title}:`] : [];
  for (const { 0: line, index: start } of text.matchAll(/.+|(?<=\n)(?=\n)/g)) {
    const end = start + line.length;
    const shown = shownText(text, { start, end }, secrets);
    lines.push(indent + shown.text);
    if (mark && mark.start >= start && mark.start <= end) {
      const at = (offset: number) => width(shown.text.slice(0, shown.indexOf(offset - start)));
      const underline = "^".repeat(Math.max(1, at(mark.end) - at(mark.start)));
      lines.push(`${indent}${" ".repeat(at(mark.start))}${paint("red", underline)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Takes the marks `⟦` and `⟧` out of an example. */
function unmarked(marked: string): { text: string; mark: Span | undefined } {
  const text = marked.replace(/[⟦⟧]/g, "");
  const start = marked.indexOf("⟦");
  return { text, mark: start < 0 ? undefined : { start, end: marked.indexOf("⟧") - 1 } };
}

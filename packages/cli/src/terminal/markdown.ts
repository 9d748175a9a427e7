import { hasSite, siteOrigin } from "../site-origin.ts";
import type { Page } from "./page.ts";
import { hang } from "./wrap.ts";

/** Longer lines of text are hard to read. */
const maxLineLength = 88;

/**
 * Renders short Markdown for a terminal: paragraphs, lists, fenced and inline code, bold text, and links with their
 * addresses.
 *
 * @returns lines that end with a newline each, wrapped and indented
 */
export function renderMarkdown(markdown: string, { paint, columns }: Page, indent = ""): string {
  const room = Math.min(columns, maxLineLength) - indent.length;
  return markdown
    .trim()
    .split(/^(```[\s\S]*?^```$)/m)
    .flatMap((part) => (part.startsWith("```") ? code(part) : paragraphs(part)))
    .map((block) => block.replace(/^(?=.)/gm, indent))
    .join("\n\n")
    .concat("\n");

  function code(fence: string): string {
    return fence
      .replace(/^```.*$\n?/gm, "")
      .trimEnd()
      .replace(/^/gm, "    ");
  }

  function paragraphs(text: string): string[] {
    return text
      .trim()
      .split(/\n{2,}/)
      .filter((paragraph) => paragraph !== "")
      .map((paragraph) =>
        paragraph
          .split(/\n(?=(?:-|\d+\.) )/)
          .map(wrapped)
          .join("\n"),
      );
  }

  function wrapped(paragraph: string): string {
    const [marker] = /^(?:(?:-|\d+\.) )?/.exec(paragraph) ?? [""];
    return hang(marker, inline(paragraph.slice(marker.length).replaceAll(/\s*\n\s*/g, " ")), room);
  }

  function inline(text: string): string {
    return text
      .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, (_, label: string, address: string) =>
        address.startsWith("/") && !hasSite
          ? label
          : `${label} (${paint("dim", new URL(address, siteOrigin).href)})`,
      )
      .replace(/\*\*([^*]+)\*\*/g, (_, bold: string) => paint("bold", bold))
      .replace(/`([^`]+)`/g, (quoted, inner: string) => {
        const colored = paint("cyan", inner);
        // Without colours, the backticks show what to type.
        return colored === inner ? quoted : colored;
      });
  }
}

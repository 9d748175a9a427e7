import {
  type AnnotationRenderOptions,
  definePlugin,
  type ExpressiveCodeAnnotation,
  type ExpressiveCodeLine,
  type ExpressiveCodePlugin,
} from "@astrojs/starlight/expressive-code";
import { h } from "@astrojs/starlight/expressive-code/hast";

/** Shows the range between `⟦` and `⟧` in a code block as an editor shows a finding, and removes the two signs. */
export function markedRange(): ExpressiveCodePlugin {
  return definePlugin({
    name: "Marked range",
    hooks: {
      preprocessCode({ codeBlock }) {
        let isOpen = false;
        for (const line of codeBlock.getLines()) isOpen = markPart(line, isOpen);
      },
    },
  });
}

/** @returns whether the range goes on in the next line */
function markPart(line: ExpressiveCodeLine, isOpen: boolean): boolean {
  const start = isOpen ? 0 : take(line, "⟦");
  if (start < 0) return false;
  const end = take(line, "⟧");
  const stop = end < 0 ? line.text.length : end;
  // An empty range is between two characters, so the next one is marked.
  const first = start < stop ? start : Math.min(start, line.text.length - 1);
  if (first >= 0) line.addAnnotation(mark(first, Math.max(stop, first + 1)));
  return end < 0;
}

function take(line: ExpressiveCodeLine, sign: string): number {
  const index = line.text.indexOf(sign);
  if (index >= 0) line.editText(index, index + sign.length, "");
  return index;
}

function mark(columnStart: number, columnEnd: number): ExpressiveCodeAnnotation {
  return {
    inlineRange: { columnStart, columnEnd },
    render: ({ nodesToTransform }: AnnotationRenderOptions) =>
      nodesToTransform.map((node) => h("mark", node)),
  };
}

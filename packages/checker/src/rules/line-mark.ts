import { remarkRule } from "../findings/remarks.ts";
import type { LineMark } from "../obstacles/line-marks.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule<{ mark: LineMark }> = remarkRule({
  id: "line-mark",
  severity: "error",
  repairs: true,
  message: ({ mark }) => `Remove the ${mark} in front of each line; it was copied along with the text.`,
});

const marked = (markOf: (index: number) => string) =>
  yamlExample()
    .trimEnd()
    .split("\n")
    .map((line, index) => `${markOf(index)}${line}\n`)
    .join("");

export const text = (): RuleText => ({
  title: "No line has a mark in front",
  why: "Emails put `> ` in front of quoted text, diffs put `+` in front of new lines, and editors and web pages number lines. If you copy these along with the text, no program knows what they mean.",
  fix: "Remove them, or copy the original file.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      { title: "Quoted in a mail", text: marked((index) => (index === 0 ? "⟦> ⟧" : "> ")) },
      { title: "Lines of a diff", text: marked((index) => (index === 0 ? "⟦+⟧" : "+")) },
      { title: "Numbered lines", text: marked((index) => (index === 0 ? "⟦1 ⟧" : `${index + 1} `)) },
    ],
  },
});

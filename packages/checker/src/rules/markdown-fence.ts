import { remarkRule } from "../findings/remarks.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule = remarkRule({
  id: "markdown-fence",
  severity: "error",
  repairs: true,
  message: () => "Keep only what is inside this Markdown fence; programs stop reading at it.",
});

export const text = (): RuleText => ({
  title: "The file holds no Markdown",
  why: "A line of three backticks marks code in Markdown, for example in a chat or a ticket. In a configuration, it has no meaning, and every YAML parser stops there.",
  fix: "Remove the line of backticks before the configuration and the one after it, and everything outside them.",
  examples: {
    valid: [{ text: yamlExample() }],
    invalid: [
      { title: "A block of code", text: `⟦\`\`\`yaml⟧\n${yamlExample()}\`\`\`\n` },
      { title: "Text around it", text: `Put this in your project:\n\n⟦~~~⟧\n${yamlExample()}~~~\n` },
    ],
  },
});

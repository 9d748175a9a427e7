import type { Severity } from "./report.ts";

/** A text that a rule accepts or rejects. */
export interface Example {
  /** What is special about it, in a few words; needed where a rule has several. */
  title?: string;
  /** `yaml` by default. */
  format?: "yaml" | "dotenv";
  /** The text; in an invalid example, `⟦` and `⟧` mark the range of the finding. */
  text: string;
}

/** What the docs, the API and the terminal say about a rule. */
export interface RuleDocumentation {
  /** Readable kebab-case; also the rule's file name and the last part of its page's URL. Never changes. */
  id: string;
  severity: Severity;
  /** What the rule wants, as a short heading. */
  title: string;
  /** Markdown: why it matters, with the source of every fact about the outside. */
  why: string;
  /** Markdown: what to do. */
  fix: string;
  examples: {
    /** Texts that the rule accepts. */
    valid: readonly Example[];
    /** Texts in which the rule finds exactly one thing, at the marked range. */
    invalid: readonly Example[];
  };
}

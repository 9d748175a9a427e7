import type { ConfigDocument } from "./document.ts";
import type { Span } from "./node.ts";
import type { Format, Severity } from "./report.ts";
import type { Target } from "./writers/targets.ts";

/** A replacement in the text, by offsets. */
export interface TextEdit extends Span {
  text: string;
}

/** A repair that a rule offers. */
export interface FixDraft {
  title: string;
  safe: boolean;
  edits: readonly TextEdit[];
}

/** A place in the text and in the data. */
export interface Place extends Span {
  path: string;
}

/** What a rule reports: where, what its message needs to know, and how to repair it. */
export interface Finding<Params extends object = object> extends Place {
  params: Params;
  fixes?: readonly FixDraft[];
}

/**
 * The part of a rule that runs. A rule's file also exports its documentation, apart and as a function, so that bundlers
 * drop the words from a program that only checks.
 */
export interface Rule<Params extends object = object> {
  /** Readable kebab-case; also the rule's file name and the last part of its page's URL. Never changes. */
  id: string;
  severity: Severity;
  /** Set when the rule is about a secret in the open, so that no comment may keep it from being reported. */
  isAboutSecret?: true;
  /** Set when the rule's fixes are the edits under which the text was read, so that no other fix may touch them. */
  repairs?: true;
  /** One sentence that says what to do. Sees nothing of the text but what `params` holds, and never a secret. */
  message(params: Params): string;
  /** Reports every violation. */
  check(document: ConfigDocument, report: (finding: Finding<Params>) => void): void;
}

/** A text that a rule accepts or rejects. */
export interface Example {
  /** What is special about it, in a few words; needed where a rule has several. */
  title?: string;
  /** `yaml` by default. */
  format?: Format;
  /** What the file is called, where that matters. */
  name?: string;
  /** For a rule about conversions, the form that the text is converted to. */
  to?: Target;
  /** The text; in an invalid example, `⟦` and `⟧` mark the range of the finding. */
  text: string;
}

/** What a rule's file says about it besides its id and severity. */
export interface RuleText {
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

/** What the docs, the API and the terminal say about a rule. */
export interface RuleDocumentation extends RuleText {
  id: string;
  severity: Severity;
  /** What the rule is about, in a word or two; rules of one topic stand together. */
  topic: string;
  /** Set when the rule is about a secret in the open, so that no comment can keep it from being reported. */
  isAboutSecret?: true;
}

import type { ConfigDocument } from "./document.ts";
import type { Span } from "./node.ts";
import type { Format, Severity } from "./report.ts";
import type { Target } from "./writers/targets.ts";

/** Replaces a span of the text. */
export interface TextEdit extends Span {
  text: string;
}

/** A fix as a rule offers it, with offsets. */
export interface FixDraft {
  title: string;
  safe: boolean;
  edits: readonly TextEdit[];
}

/** A place in the text and in the data. */
export interface Place extends Span {
  path: string;
}

/** What a rule reports: the place, the parameters of its message, and the fixes. */
export interface Finding<Params extends object = object> extends Place {
  params: Params;
  fixes?: readonly FixDraft[];
}

/**
 * The part of a rule that runs. A rule's file exports its documentation separately, and as a function, so that bundlers
 * can leave it out of programs that only check.
 */
export interface Rule<Params extends object = object> {
  /** In kebab-case; also the name of the rule's file, and the last part of its page's URL. Never changes. */
  id: string;
  severity: Severity;
  /** Set if the rule is about an exposed secret, so that no comment can suppress it. */
  isAboutSecret?: true;
  /**
   * Set if the rule's fixes are the edits that made the text readable, so that no other fix may change the same places.
   */
  repairs?: true;
  /** One sentence that says what to do. It is made from `params` alone, which never hold a secret. */
  message(params: Params): string;
  check(document: ConfigDocument, report: (finding: Finding<Params>) => void): void;
}

/** A text that a rule accepts or rejects. */
export interface Example {
  /** What is special about it, in a few words; required if a rule has several. */
  title?: string;
  /** `yaml` by default. */
  format?: Format;
  /** The name of the file, if it matters. */
  name?: string;
  /** For a rule about conversions, the format that the text is converted to. */
  to?: Target;
  /** The text; in an invalid example, `⟦` and `⟧` mark the range of the finding. */
  text: string;
}

/** The documentation in a rule's file. */
export interface RuleText {
  /** What the rule demands, as a short heading. */
  title: string;
  /** Markdown: why it matters, with a link for every fact about other software. */
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

/** All that the docs, the API and the terminal say about a rule. */
export interface RuleDocumentation extends RuleText {
  id: string;
  severity: Severity;
  /** What the rule is about, in a word or two; lists group the rules by it. */
  topic: string;
  /** Set if the rule is about an exposed secret, so that no comment can suppress it. */
  isAboutSecret?: true;
}

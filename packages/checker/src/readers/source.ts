import type { MappingNode, Span, YamlNode } from "../node.ts";
import type { Finding, FixDraft, TextEdit } from "../rule.ts";

/** Why a text, or a line of it, could not be read. */
export interface SyntaxProblem extends Span {
  message: string;
  fixes: readonly FixDraft[];
  /** Whether it is within one value, so that all else reads the same whatever was meant. */
  isWithinValue?: boolean;
  /** Whether the text can be read as it is written, and then says something else than it means. */
  isReadable?: boolean;
}

/** What is found in reading, and left for a rule to report. */
export interface Remark<Id extends string = string> extends Finding {
  rule: Id;
  fixes: readonly FixDraft[];
}

/** Something that is no part of the configuration, or no character for one, and was passed over in reading. */
export type Obstacle = Remark<
  "invisible-character" | "line-mark" | "markdown-fence" | "merge-conflict" | "text-encoding" | "web-encoding"
>;

/** The obstacles of one kind in a text, and the edits that take them out of the way, in the order of the text. */
export interface Clearing {
  obstacles: readonly Obstacle[];
  edits: readonly TextEdit[];
}

/** How a variable is set, which only the readers see. */
export type VariableRemark = Remark<
  | "blanks-around-equals"
  | "compose-variables-not-passed"
  | "inline-comment"
  | "reference-syntax"
  | "stray-characters"
  | "token-stored-in-clear"
  | "variable-not-exported"
  | "variable-scope"
  | "windows-line-ends"
>;

/** What a reader makes of a text, whatever its format. */
export interface Source {
  /** The first document; absent when the text is empty or could not be read. */
  root?: YamlNode;
  /** Settings that are set anew beside those of `root`, as for a second service; each is a configuration of its own. */
  parts?: readonly MappingNode[];
  /** Every mapping, in the order of the text. */
  mappings: readonly MappingNode[];
  /** Where a second YAML document starts. */
  secondDocument?: Span;
  syntaxProblems: readonly SyntaxProblem[];
  /** What was passed over. */
  obstacles?: readonly Obstacle[];
  /** Stretches that were read otherwise than they are written: an edit of a fix might go wrong there. */
  altered?: readonly Span[];
  /** What rules should report about the way in which variables are set. */
  remarks?: readonly VariableRemark[];
  /** Whether the file is another program's, which may know other names, and other ways to write a reference. */
  isForeign?: boolean;
  /** Whether the text takes in another file, which may set what is not set here. */
  isPartial?: boolean;
  /** The bound that the text exceeds, in words, and where. */
  excess?: Span & { message: string };
}

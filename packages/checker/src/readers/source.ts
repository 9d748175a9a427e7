import type { MappingNode, Span, YamlNode } from "../node.ts";
import type { Finding, FixDraft, TextEdit } from "../rule.ts";

/** Why a text, or a line of it, could not be read. */
export interface SyntaxProblem extends Span {
  message: string;
  fixes: readonly FixDraft[];
  /** Whether it is within a single value, so that everything else is certain. */
  isWithinValue?: boolean;
  /** Whether the text is valid as it is, but then means something else than its author. */
  isReadable?: boolean;
}

/** A finding of a reader, for a rule to report. */
export interface Remark<Id extends string = string> extends Finding {
  rule: Id;
  fixes: readonly FixDraft[];
}

/** Something that does not belong in a configuration, and was skipped to read the rest. */
export type Obstacle = Remark<
  "invisible-character" | "line-mark" | "markdown-fence" | "merge-conflict" | "text-encoding" | "web-encoding"
>;

/** The obstacles of one kind in a text, and the edits that remove them, in the order of the text. */
export interface Clearing {
  obstacles: readonly Obstacle[];
  edits: readonly TextEdit[];
}

/** A finding about the way in which a variable is set, which only the readers see. */
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

/** The output of a reader, the same for all formats. */
export interface Source {
  /** The first document; absent if the text is empty or could not be read. */
  root?: YamlNode;
  /** Further configurations that set the same settings again, as for a second service. */
  parts?: readonly MappingNode[];
  /** All mappings, in the order of the text. */
  mappings: readonly MappingNode[];
  /** The start of a second YAML document. */
  secondDocument?: Span;
  syntaxProblems: readonly SyntaxProblem[];
  obstacles?: readonly Obstacle[];
  /** The spans that were read differently from how they are written, in which the edits of a fix could go wrong. */
  altered?: readonly Span[];
  remarks?: readonly VariableRemark[];
  /** Whether the file is another program's, which may have other names, and other ways to refer to variables. */
  isForeign?: boolean;
  /** Whether the text includes another file, which may set what is missing here. */
  isPartial?: boolean;
  /** The limit that the text exceeds, and where. */
  excess?: Span & { message: string };
}

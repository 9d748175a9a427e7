import type { MappingNode, Span, YamlNode } from "../node.ts";

/** Why a text, or a line of it, could not be read. */
export interface SyntaxProblem extends Span {
  message: string;
}

/** What a reader makes of a text, whatever its format. */
export interface Source {
  /** The first document; absent when the text is empty or could not be read. */
  root?: YamlNode;
  /** Every mapping, in the order of the text. */
  mappings: readonly MappingNode[];
  /** Where a second YAML document starts. */
  secondDocument?: Span;
  syntaxProblems: readonly SyntaxProblem[];
  /** The bound that the text exceeds, in words, and where. */
  excess?: SyntaxProblem;
}

import { atSpan } from "../findings/places.ts";
import { remarkAt } from "../findings/remarks.ts";
import type { MappingNode, Pair, ScalarNode, Span, YamlNode } from "../node.ts";
import { remove, safeFix } from "../repairs/edits.ts";
import type { FixDraft } from "../rule.ts";
import { resolveVariable } from "../settings/key-names.ts";
import { pathOf } from "../settings/setting.ts";
import { nonEmpty } from "../text/ordered-spans.ts";
import type { Source, SyntaxProblem, VariableRemark } from "./source.ts";

/** Where the value of a variable is stored permanently: in a file that a shell reads when it starts, in an image, … */
export type Keeper = "profile" | "registry" | "image" | "command";

/** Collects what the reader of an environment format finds in a text. */
export class EnvironmentBuilder {
  readonly pairs: Pair[] = [];
  readonly syntaxProblems: SyntaxProblem[] = [];
  readonly remarks: VariableRemark[] = [];
  isPartial = false;
  /** Whether the current command has a condition of its own. */
  isConditional = false;
  /** How many branches of the script contain the current command. */
  #branches = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Notes that a branch opens, or closes. */
  countBranch(by: 1 | -1): void {
    this.#branches = Math.max(0, this.#branches + by);
  }

  /** @param where where the value is stored permanently, if anywhere */
  set(key: ScalarNode, value: YamlNode, where?: Keeper): void {
    const isConditional = this.isConditional || this.#branches > 0;
    const isScalar = value.kind === "scalar";
    this.pairs.push({ key, value: isScalar ? { isComputed: false, ...value, isConditional } : value });
    if (where && isScalar && !value.isComputed && resolveVariable(key.text) === "api_token")
      this.remark("token-stored-in-clear", key, value, { where });
  }

  /** Leaves a finding for a rule to report, unless the variable is another program's. */
  remark(
    rule: VariableRemark["rule"],
    key: ScalarNode,
    span: Span,
    params: object = {},
    ...fixes: FixDraft[]
  ): void {
    if (resolveVariable(key.text) === undefined) return;
    const place = atSpan(span, pathOf({ parentPath: "", name: key.text }));
    this.remarks.push(remarkAt(rule, place, params, ...fixes));
  }

  /** Leaves a finding about spaces around the `=` between a key and its value, if there are any. */
  remarkBlanks(key: ScalarNode, valueStart: number): void {
    const equals = this.#text.indexOf("=", key.end);
    const blanks = nonEmpty([
      { start: key.end, end: equals },
      { start: equals + 1, end: valueStart },
    ]);
    const [first] = blanks;
    const fix = safeFix("Remove the spaces", ...blanks.map(remove));
    if (first) this.remark("blanks-around-equals", key, first, {}, fix);
  }

  /** Reports a line that cannot be read, unless its variable is another program's. */
  problem(name: string, { start, end }: Span, message: string, ...fixes: FixDraft[]): void {
    if (resolveVariable(name) !== undefined) this.syntaxProblems.push({ start, end, message, fixes });
  }

  /** Adds a variable that gets its value elsewhere. */
  setElsewhere(key: ScalarNode): void {
    this.set(key, { ...key, isComputed: true });
  }

  /**
   * Reports a line in the syntax of another shell. The variable counts as set, so that it is not reported as missing.
   */
  foreign(key: ScalarNode, message: string): void {
    this.problem(key.text, key, message);
    this.setElsewhere(key);
  }

  source(): Source {
    const { pairs, syntaxProblems, remarks, isPartial } = this;
    const root: MappingNode = { kind: "mapping", pairs, start: 0, end: this.#text.length };
    return { root, mappings: [root], syntaxProblems, remarks, isPartial };
  }
}

import type { RemarkRule } from "./readers/source.ts";
import type { Finding, Rule } from "./rule.ts";

/** The check of a rule that reports what the format's reader has remarked on. */
export function reportRemarks<Params extends object>(id: RemarkRule): Rule<Params>["check"] {
  return ({ source: { remarks = [] } }, report) => {
    for (const remark of remarks) if (remark.rule === id) report(remark as unknown as Finding<Params>);
  };
}

import type { Obstacle, Remark, Source, VariableRemark } from "../readers/source.ts";
import type { Finding, FixDraft, Place, Rule } from "../rule.ts";

/** What a rule should report about a place. */
export function remarkAt<Id extends string>(
  rule: Id,
  { path, start, end }: Place,
  params: object,
  ...fixes: FixDraft[]
): Remark<Id> {
  return { rule, path, start, end, params, fixes };
}

type RemarkRule = (Obstacle | VariableRemark)["rule"];

/** What was left for a rule to report in reading a text. */
export function remarksFor<Params extends object>(
  id: RemarkRule,
  { obstacles = [], remarks = [] }: Source,
): Finding<Params>[] {
  const all: readonly Remark[] = [...obstacles, ...remarks];
  return all.filter(({ rule }) => rule === id) as unknown as Finding<Params>[];
}

/** A rule that reports this and nothing else. */
export function remarkRule<Params extends object>(
  rule: Omit<Rule<Params>, "check"> & { id: RemarkRule },
): Rule<Params> {
  return {
    ...rule,
    check({ source }, report) {
      for (const remark of remarksFor<Params>(rule.id, source)) report(remark);
    },
  };
}

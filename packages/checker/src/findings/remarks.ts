import type { Obstacle, Remark, Source, VariableRemark } from "../readers/source.ts";
import type { Finding, FixDraft, Place, Rule } from "../rule.ts";

/** Makes a finding that a reader leaves for a rule to report. */
export function remarkAt<Id extends string>(
  rule: Id,
  { path, start, end }: Place,
  params: object,
  ...fixes: FixDraft[]
): Remark<Id> {
  return { rule, path, start, end, params, fixes };
}

type RemarkRule = (Obstacle | VariableRemark)["rule"];

/** The findings that the reader of a text left for a rule. */
export function remarksFor<Params extends object>(
  id: RemarkRule,
  { obstacles = [], remarks = [] }: Source,
): Finding<Params>[] {
  const all: readonly Remark[] = [...obstacles, ...remarks];
  return all.filter(({ rule }) => rule === id) as unknown as Finding<Params>[];
}

/** A rule that reports only what readers left for it. */
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

import { cause as fieldNotOnScreen } from "../causes/field-not-on-screen.ts";
import type { NamedFinding } from "../named-report.ts";
import { anyOf } from "../site/names.ts";
import { type Examination, findingAt } from "./examination.ts";
import type { TypeScreen } from "./type-screen.ts";

/** Finds the mapped fields that a new work item cannot have. Epics rightly have no parent. */
export function fieldsOffScreen(examination: Examination, screens: readonly TypeScreen[]): NamedFinding[] {
  return (examination.learned.mappedFields ?? []).flatMap(({ word, field: { id, name } }) => {
    const takers = screens.filter(({ type }) => id !== "parent" || type.level <= 0);
    const without = takers.filter(
      ({ fields, isComplete }) => isComplete && !fields.some((field) => field.id === id),
    );
    if (without.length === 0) return [];
    const isNowhere = without.length === takers.length;
    return [
      findingAt(examination, `custom_fields/${word}`, fieldNotOnScreen, {
        severity: isNowhere ? "warning" : "info",
        message: isNowhere
          ? `Have “${name}” put on the create screen, or leave it out of new work items (issues); no mapped type has it there.`
          : `Leave “${name}” out of a new ${anyOf(without.map(({ type }) => type))}; the create screen does not have it.`,
      }),
    ];
  });
}

import { createScreen } from "../../site/create-screen.ts";
import { findByName } from "../../site/names.ts";
import { counted } from "../counted.ts";
import type { Examination } from "../examination.ts";
import { fieldsOffScreen } from "../fields-off-screen.ts";
import { fieldsRequired } from "../fields-required.ts";
import type { Probe } from "../probe.ts";
import type { TypeScreen } from "../type-screen.ts";

/** New work items of each mapped type can have the fields that are mapped, and need no others. */
export const createScreens: Probe = {
  id: "create-screens",
  title: "Create screens",
  async examine(examination) {
    if (examination.learned.mayCreate === false)
      return { summary: "This account may create no work item (issue).", skipped: true };
    const types = mappedTypes(examination);
    if (types.length === 0) return { summary: "No mapped type can be checked.", skipped: true };
    const screens = await screensOf(examination, types);
    const left = types.length - screens.length;
    return {
      summary: `Fields of ${counted(screens, "type")} compared${left > 0 ? `; no requests were left for ${left} more` : ""}.`,
      findings: [...fieldsOffScreen(examination, screens), ...fieldsRequired(examination, screens)],
    };
  },
};

type MappedType = Pick<TypeScreen, "word" | "type">;

/** Each type once, however many words stand for it. */
function mappedTypes({ config, learned: { issueTypes = [] } }: Examination): MappedType[] {
  const found = Object.entries(config.issueTypes).flatMap(([word, name]) => {
    const type = findByName(name, issueTypes)?.entity;
    return type ? [{ word, type }] : [];
  });
  return found.filter(({ type }, index) => found.findIndex((one) => one.type.id === type.id) === index);
}

/** As many screens as there are requests left for; screens that have already been read need none. */
async function screensOf(examination: Examination, types: readonly MappedType[]): Promise<TypeScreen[]> {
  const { jira, learned, requestsLeft } = examination;
  const projectIdOrKey = examination.projectKey();
  const isRead = ({ type }: MappedType) => learned.screens.has(type.id);
  const unread = types.filter((one) => !isRead(one)).slice(0, requestsLeft());
  const read = await Promise.allSettled(
    types
      .filter((one) => isRead(one) || unread.includes(one))
      .map(async (one) => {
        const issueTypeId = one.type.id;
        const screen = learned.screens.get(issueTypeId);
        return { ...one, ...(screen ?? (await createScreen(jira, { projectIdOrKey, issueTypeId }))) };
      }),
  );
  // Throws only when all have ended, or the others would go on after the report.
  return read.map((one) => {
    if (one.status === "rejected") throw one.reason;
    return one.value;
  });
}

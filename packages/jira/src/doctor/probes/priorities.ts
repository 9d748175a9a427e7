import { cause as priorityNotOffered } from "../../causes/priority-not-offered.ts";
import { cause as priorityUnknown } from "../../causes/priority-unknown.ts";
import { priorityLevels } from "../../generated/settings.ts";
import { createScreen } from "../../site/create-screen.ts";
import type { Entity } from "../../site/entity.ts";
import { findByName } from "../../site/names.ts";
import { creatablePriorities, prioritiesOn, withEnglishNames } from "../../site/priorities.ts";
import { compareNames } from "../compare-names.ts";
import { counted } from "../counted.ts";
import { type Examination, findingAt } from "../examination.ts";
import type { Probe } from "../probe.ts";

/** Each mapped priority is one that a new work item may have. */
export const priorities: Probe = {
  id: "priorities",
  title: "Priorities",
  async examine(examination) {
    const { config, learned, jira } = examination;
    const mapping = config.priorityMapping;
    const [first] = Object.keys(mapping);
    if (first === undefined) return { summary: "No priority is mapped.", skipped: true };
    if (learned.mayCreate === false)
      return { summary: "This account may create no work item (issue).", skipped: true };
    const type = typeToLookAt(examination);
    if (type === undefined)
      return { summary: "No type is known whose priorities could be read.", skipped: true };
    const asked = { projectIdOrKey: examination.projectKey(), issueTypeId: type };
    const screen = await createScreen(jira, asked);
    learned.screens.set(type, screen);
    const entities = await withEnglishNames(prioritiesOn(screen), jira, learned.locale, (client) =>
      creatablePriorities(client, asked),
    );
    if (!entities && !screen.isComplete)
      return {
        summary: "New work items have so many fields that Priority is not among the first.",
        skipped: true,
      };
    if (!entities) {
      const finding = findingAt(examination, `priority_mapping/${first}`, priorityNotOffered);
      return { summary: "New work items have no field Priority.", findings: [finding] };
    }
    const findings = compareNames(examination, {
      section: "priority_mapping",
      mapping,
      entities,
      missing: priorityUnknown,
      noun: "priority",
      likely: (level) => nearestTo(level, entities),
    });
    return {
      summary: `The space (project) has ${counted(entities, "priority")}; ${counted(mapping, "name")} compared.`,
      findings,
    };
  },
};

/** The priorities, which Jira lists by urgency, sorted by how near their place is to that of the level in our list. */
function nearestTo(level: string, entities: readonly Entity[]): readonly Entity[] {
  const place = (priorityLevels.indexOf(level) / (priorityLevels.length - 1)) * (entities.length - 1);
  const distances = new Map(entities.map((entity, index) => [entity, Math.abs(index - place)]));
  return [...entities].sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}

/** The id of a mapped type, or else of any. */
function typeToLookAt({ config, learned }: Examination): string | undefined {
  const types = learned.issueTypes ?? [];
  const mapped = Object.values(config.issueTypes).flatMap((name) => findByName(name, types)?.entity ?? []);
  return (mapped[0] ?? types[0])?.id;
}

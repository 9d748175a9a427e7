import type { Workflow } from "../cloud/project.ts";
import type { Status } from "../cloud/site.ts";

/** The statuses of a site with the states that most teams have. */
export function defaultStatuses(): Status[] {
  return [
    {
      id: "10000",
      name: { english: "To Do", translations: { es: "Por hacer", de: "Zu erledigen", fr: "À faire" } },
      category: "new",
    },
    {
      id: "3",
      name: { english: "In Progress", translations: { es: "En curso", de: "In Arbeit", fr: "En cours" } },
      category: "indeterminate",
    },
    // Custom names, for which Jira has no translation.
    { id: "10002", name: { english: "In Review" }, category: "indeterminate" },
    { id: "10003", name: { english: "Blocked" }, category: "indeterminate" },
    {
      id: "10001",
      name: { english: "Done", translations: { es: "Listo", de: "Fertig", fr: "Terminé" } },
      category: "done",
    },
    { id: "10004", name: { english: "Cancelled", translations: { es: "Cancelado" } }, category: "done" },
  ];
}

/** The simplified workflow: from every status to every other, by a transition with the name of its target. */
export function simplifiedWorkflow(statuses: readonly Status[]): Workflow {
  return {
    statuses: statuses.map(({ id }) => id),
    transitions: statuses.map(({ id, name }, index) => ({
      id: String((index + 1) * 10 + 1),
      name: name.english,
      to: id,
    })),
  };
}

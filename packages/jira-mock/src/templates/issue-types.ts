import type { Name } from "../cloud/names.ts";
import type { Project } from "../cloud/project.ts";
import type { IssueType } from "../cloud/site.ts";

const epic: Name = { english: "Epic" };
const story: Name = { english: "Story", translations: { es: "Historia" } };
const task: Name = { english: "Task", translations: { es: "Tarea", de: "Aufgabe", fr: "Tâche" } };
const bug: Name = { english: "Bug", translations: { es: "Error", de: "Fehler" } };

/** The types of company-managed projects, which all of them share. */
export function companyManagedTypes(): IssueType[] {
  return [
    { id: "10000", name: epic, hierarchyLevel: 1 },
    { id: "10001", name: story, hierarchyLevel: 0 },
    { id: "10002", name: task, hierarchyLevel: 0 },
    { id: "10004", name: bug, hierarchyLevel: 0 },
    { id: "10003", name: { english: "Sub-task", translations: { es: "Subtarea" } }, hierarchyLevel: -1 },
  ];
}

/** The types of one team-managed project. They are its own, and “Subtask” is one word. */
export function teamManagedTypes(scope: string): IssueType[] {
  return [
    { id: "10101", name: epic, hierarchyLevel: 1, scope },
    { id: "10102", name: story, hierarchyLevel: 0, scope },
    { id: "10103", name: task, hierarchyLevel: 0, scope },
    { id: "10105", name: bug, hierarchyLevel: 0, scope },
    {
      id: "10104",
      name: { english: "Subtask", translations: { es: "Subtarea" } },
      hierarchyLevel: -1,
      scope,
    },
  ];
}

/** Epics have no field for a parent. */
export function fieldsLeftOut(types: readonly IssueType[]): Project["offScreen"] {
  const epics = types.filter(({ hierarchyLevel }) => hierarchyLevel === 1);
  return Object.fromEntries(epics.map(({ id }) => [id, ["parent"]]));
}

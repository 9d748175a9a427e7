import type { Entity } from "../site/entity.ts";

/** A field of the site. */
export interface Field extends Entity {
  /** What kind of field it is; the same on every site, unlike the id. */
  custom?: string | undefined;
}

/** What the name of a mapped field promises. */
export interface FieldKind {
  matches(field: Field): boolean;
  /** It still works, but another field should take its place. */
  isDeprecated(field: Field): boolean;
}

const isKind = (kind: string) => (field: Field) => field.custom === kind;
const never = () => false;

const agile = "com.pyxis.greenhopper.jira";
const isEpicLink = isKind(`${agile}:gh-epic-link`);
const isNumber = isKind("com.atlassian.jira.plugin.system.customfieldtypes:float");
const isEstimate = isKind(`${agile}:jsw-story-points`);
const isCalledStoryPoints = ({ name, untranslatedName }: Field) =>
  [name, untranslatedName].some((one) => one?.toLowerCase() === "story points");

/**
 * The kind that a well-known name stands for; nothing for any other name. Team-managed spaces (projects) estimate in a
 * special kind of field, company-managed ones in a number field called Story Points.
 */
export function kindOf(key: string, isTeamManaged: boolean): FieldKind | undefined {
  if (key === "story_points") {
    const matches = isTeamManaged
      ? isEstimate
      : (field: Field) => isNumber(field) && isCalledStoryPoints(field);
    return { matches, isDeprecated: never };
  }
  if (key === "sprint") return { matches: isKind(`${agile}:gh-sprint`), isDeprecated: never };
  if (key === "epic_link") return { matches: ({ id }) => id === "parent", isDeprecated: isEpicLink };
  return undefined;
}

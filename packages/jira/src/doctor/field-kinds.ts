import type { Seen } from "../site/seen.ts";

/** A field of the site. */
export interface FieldSeen extends Seen {
  /** What kind of field it is; the same on every site, unlike the id. */
  custom?: string | undefined;
}

/** What the name of a mapped field promises. */
export interface FieldKind {
  matches(field: FieldSeen): boolean;
  /** It works today, and another should take its place. */
  isDeprecated(field: FieldSeen): boolean;
}

const isKind = (kind: string) => (field: FieldSeen) => field.custom === kind;
const never = () => false;

const agile = "com.pyxis.greenhopper.jira";
const isEpicLink = isKind(`${agile}:gh-epic-link`);
const isNumber = isKind("com.atlassian.jira.plugin.system.customfieldtypes:float");
const isEstimate = isKind(`${agile}:jsw-story-points`);
const isCalledStoryPoints = ({ name, untranslatedName }: FieldSeen) =>
  [name, untranslatedName].some((one) => one?.toLowerCase() === "story points");

/**
 * The kind that a known name stands for; nothing for a name of one's own. Team-managed spaces (projects) estimate in a
 * field of a kind of its own, company-managed ones in a number called Story Points.
 */
export function kindOf(key: string, isTeamManaged: boolean): FieldKind | undefined {
  if (key === "story_points") {
    const matches = isTeamManaged
      ? isEstimate
      : (field: FieldSeen) => isNumber(field) && isCalledStoryPoints(field);
    return { matches, isDeprecated: never };
  }
  if (key === "sprint") return { matches: isKind(`${agile}:gh-sprint`), isDeprecated: never };
  if (key === "epic_link") return { matches: ({ id }) => id === "parent", isDeprecated: isEpicLink };
  return undefined;
}

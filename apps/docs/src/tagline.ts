import workspace from "../../../package.json" with { type: "json" };

/** What the product is for, in a sentence: the description of the whole workspace. */
export const tagline: string = workspace.description;

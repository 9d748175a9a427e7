import { guideWithOwnFields } from "../../../../../testing/guide.ts";

export { guideWithOwnFields as guide };

/** The guide's file with a slash at the end of the site URL. */
export const guideWithSlash: string = guideWithOwnFields.replace(".atlassian.net", ".atlassian.net/");

import { readFileSync } from "node:fs";

/** `jira_config.yaml` as the guide prints it, with fields that no other site is known to have. */
export const guide: string = readFileSync(
  new URL("../../../../../packages/checker/test/fixtures/guide.yaml", import.meta.url),
  "utf8",
)
  .replace("customfield_10014", "parent")
  .replace("customfield_10016", "customfield_11016")
  .replace("customfield_10020", "customfield_11020");

/** The guide's file with a slash at the end of the site URL. */
export const guideWithSlash: string = guide.replace(".atlassian.net", ".atlassian.net/");

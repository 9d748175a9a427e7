import { readFileSync } from "node:fs";

/** `jira_config.yaml` as the guide prints it. */
export const guide: string = readFileSync(
  new URL("../../../../../packages/checker/test/fixtures/guide.yaml", import.meta.url),
  "utf8",
);

/** The guide's file with a slash at the end of the site URL. */
export const guideWithSlash: string = guide.replace(".atlassian.net", ".atlassian.net/");

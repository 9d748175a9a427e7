import { readFileSync } from "node:fs";

/** `jira_config.yaml` as the setup guide prints it. */
export const guide: string = readFileSync(new URL("guide.yaml", import.meta.url), "utf8");

/** The same with field ids that are not common on other sites. */
export const guideWithOwnFields: string = guide
  .replace("customfield_10014", "parent")
  .replace("customfield_10016", "customfield_11016")
  .replace("customfield_10020", "customfield_11020");

import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "names-translated",
  severity: "info",
  title: "Jira translates names for this account",
  advice: "Set the account's language to English, or map the names that it sees.",
  signs: [],
  why: "Jira gives the names of its built-in types, priorities and statuses in [the language of the account](https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/): a Spanish account sees “Historia” for Story. The English name is still there as `untranslatedName`. Names that your administrators chose are not translated.",
  fix: "For a job, set the language of its account to English at [id.atlassian.com](https://id.atlassian.com/manage-profile/account-preferences). The client and the doctor understand both names.",
  examples: [],
};

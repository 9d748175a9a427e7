import type { OwnRule } from "./rule.ts";

export const secretFileTracked: OwnRule = {
  id: "secret-file-tracked",
  severity: "warning",
  topic: "Git",
  title: "Git does not track a file with a token",
  message: () => "Revoke this token and run `git rm --cached` on the file; git already tracks it.",
  why: "Git keeps every version of a file that it tracks, and `.gitignore` has no effect on tracked files. Once the repository is pushed or shared, so is the token. Atlassian [revokes tokens that it finds in public repositories](https://support.atlassian.com/jira/kb/api-tokens-are-revoked-automatically-when-used-in-public-spaces/).",
  fix: "If it was ever pushed or shared, [revoke the token](https://id.atlassian.com/manage-profile/security/api-tokens) and create a new one. Then run `git rm --cached` on the file, which keeps it on your disk, and add it to `.gitignore`.",
};

import type { RendererName } from "./renderers.ts";

/** What each format of a report is for. In a file of its own, so that bundlers can leave it out. */
export const purposes: Readonly<Record<RendererName, string>> = {
  text: "a line for each finding, for terminals",
  sarif: "SARIF 2.1.0, for code scanning and editors",
  github: "workflow commands, for annotations in GitHub Actions",
  gitlab: "a code quality report, for GitLab's merge requests",
  junit: "JUnit's XML, for Jenkins and other servers",
  markdown: "a table, for a job's summary or a comment",
};

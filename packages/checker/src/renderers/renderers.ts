import { renderGithub } from "./github.ts";
import { renderGitlab } from "./gitlab.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Render } from "./renderer.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

/** A form in which reports are written. */
export interface Renderer {
  mediaType: string;
  /** What it is, and for what, in a few words. */
  purpose: string;
  render: Render;
}

type RendererName = "text" | "sarif" | "github" | "gitlab" | "junit" | "markdown";

/** The forms of reports, by the names that programs and the API call them. */
export const renderers: Readonly<Record<RendererName, Renderer>> = {
  text: { mediaType: "text/plain", purpose: "a line for each finding, for terminals", render: renderText },
  sarif: {
    mediaType: "application/sarif+json",
    purpose: "SARIF 2.1.0, for code scanning and editors",
    render: renderSarif,
  },
  github: {
    mediaType: "text/plain",
    purpose: "workflow commands, for annotations in GitHub Actions",
    render: renderGithub,
  },
  gitlab: {
    mediaType: "application/json",
    purpose: "a code quality report, for GitLab's merge requests",
    render: renderGitlab,
  },
  junit: {
    mediaType: "application/xml",
    purpose: "JUnit's XML, for Jenkins and other servers",
    render: renderJunit,
  },
  markdown: {
    mediaType: "text/markdown",
    purpose: "a table, for a job's summary or a comment",
    render: renderMarkdown,
  },
};

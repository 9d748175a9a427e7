import { renderGithub } from "./github.ts";
import { renderGitlab } from "./gitlab.ts";
import { renderJunit } from "./junit.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Render } from "./renderer.ts";
import { renderSarif } from "./sarif.ts";
import { renderText } from "./text.ts";

/** A format of reports. */
export interface Renderer {
  mediaType: string;
  render: Render;
}

export type RendererName = "text" | "sarif" | "github" | "gitlab" | "junit" | "markdown";

/** The formats of reports by name. */
export const renderers: Readonly<Record<RendererName, Renderer>> = {
  text: { mediaType: "text/plain", render: renderText },
  sarif: { mediaType: "application/sarif+json", render: renderSarif },
  github: { mediaType: "text/plain", render: renderGithub },
  gitlab: { mediaType: "application/json", render: renderGitlab },
  junit: { mediaType: "application/xml", render: renderJunit },
  markdown: { mediaType: "text/markdown", render: renderMarkdown },
};

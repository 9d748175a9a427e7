import type { Diagram } from "./diagram.ts";

export const scopedToken: Diagram = {
  title: "Where a token with scopes works",
  description:
    "Your program sends a token with scopes. At the site's own address it is refused with 401. Through the gateway, api.atlassian.com/ex/jira and the cloud ID, it reaches the same site.",
  columns: 2,
  boxes: [
    {
      id: "program",
      column: 0,
      row: 0,
      span: 2,
      lines: ["Your program,", "with a token that has scopes"],
      tone: "accent",
    },
    { id: "site", column: 0, row: 1, lines: ["your-company", ".atlassian.net"] },
    { id: "gateway", column: 1, row: 1, lines: ["api.atlassian.com", "/ex/jira/{cloudId}"] },
    { id: "refused", column: 0, row: 2, lines: ["refused: 401,", "or an empty result"], tone: "bad" },
    { id: "accepted", column: 1, row: 2, lines: ["accepted:", "your site answers"], tone: "good" },
  ],
  arrows: [
    { from: "program", to: "site", label: "no cloud_id" },
    { from: "program", to: "gateway", label: "cloud_id" },
    { from: "site", to: "refused", tone: "bad" },
    { from: "gateway", to: "accepted", tone: "good" },
  ],
};

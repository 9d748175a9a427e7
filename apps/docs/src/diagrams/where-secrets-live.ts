import type { Diagram } from "./diagram.ts";

export const whereSecretsLive: Diagram = {
  title: "Where the token lives, and where only its name does",
  description:
    "The token goes from a secret store into the environment variable JIRA_API_TOKEN when the program starts. The configuration in the repository holds the name of the variable only. The program puts the two together and signs in to Jira over HTTPS.",
  columns: 2,
  boxes: [
    { id: "store", column: 0, row: 0, lines: ["Secret store", "the token"], tone: "accent" },
    { id: "repository", column: 1, row: 0, lines: ["Repository", "only its name"] },
    { id: "environment", column: 0, row: 1, lines: ["JIRA_API_TOKEN", "the token"], tone: "accent" },
    { id: "config", column: 1, row: 1, lines: ["jira_config.yaml", "${JIRA_API_TOKEN}"] },
    { id: "program", column: 0, row: 2, span: 2, lines: ["Your program puts the two together"] },
    { id: "jira", column: 0, row: 3, span: 2, lines: ["Jira Cloud"], tone: "good" },
  ],
  arrows: [
    { from: "store", to: "environment", label: "when it starts" },
    { from: "repository", to: "config", label: "holds" },
    { from: "environment", to: "program" },
    { from: "config", to: "program" },
    { from: "program", to: "jira", label: "HTTPS", tone: "good" },
  ],
};

import { command } from "../command.ts";

export const explain = command({
  name: "explain",
  summary: "Explain a rule or an error: why it matters and what to do",
  description:
    "Shows in the terminal what the site says about a rule of the checker, or about a reason why a call to Jira fails. If you give it no name, it lists them all. If you give it a status, or the error message that a program printed, it lists what that can mean.",
  positionals: {
    value: "NAME",
    max: Number.POSITIVE_INFINITY,
    description:
      "The name in brackets at the end of a finding, a status such as `401`, an error message, or `-` for standard input.",
    completion: async () => {
      const { topics } = await import("../explain/topics.ts");
      return topics.map(({ id }) => id);
    },
  },
  options: {},
  examples: [
    { line: "jira-config explain", does: "List everything that can be explained" },
    { line: "jira-config explain site-url-trailing-slash", does: "Read about a rule" },
    { line: "jira-config explain 401", does: "See why Jira may answer with 401" },
    { line: "jira-config explain - < error.log", does: "Look up what a program printed" },
  ],
  load: () => import("../explain/run.ts"),
});

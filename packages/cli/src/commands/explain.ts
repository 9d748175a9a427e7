import { command } from "../command.ts";

export const explain = command({
  name: "explain",
  summary: "Read what a rule or a failure means, why it matters and what to do",
  description:
    "Shows in the terminal what the site says about a rule of the checker, or about a reason why a call to Jira fails. Without a name it lists all. Of a status, or of what a program printed when a call failed, it lists what that may mean.",
  positionals: {
    value: "NAME",
    max: 1,
    description: "The name in brackets that ends a finding, a status such as `401`, or a message in quotes.",
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
  ],
  load: () => import("../explain/run.ts"),
});

import { command } from "../command.ts";

export const explain = command({
  name: "explain",
  summary: "Read what a rule or a failure means, why it matters and what to do",
  description:
    "Shows in the terminal what the site says about a rule of the checker, or about a reason why a call to Jira fails. Without a name it lists all.",
  positionals: {
    value: "NAME",
    max: 1,
    description: "The name in brackets that ends a finding.",
    completion: async () => {
      const { topics } = await import("../explain/topics.ts");
      return topics.map(({ id }) => id);
    },
  },
  options: {},
  examples: [
    { line: "jira-config explain", does: "List everything that can be explained" },
    { line: "jira-config explain site-url-trailing-slash", does: "Read about a rule" },
    { line: "jira-config explain token-rejected", does: "Read why Jira answers with 401" },
  ],
  load: () => import("../explain/run.ts"),
});

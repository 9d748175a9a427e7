import fc from "fast-check";

/** Fragments of configurations, right and wrong, in any order. */
const fragment = fc.constantFrom(
  ..."jira:|\n|  |\t|url: |email: |api_token: |project: |timeout: |verify_ssl: |custom_fields:|- |? |: |#|'|\"|{|}|[|]|,|&a |*a |<<: |!t |--- |... |%|@|`||\0|\r\n|\uFEFF|${X}|$X|<x>|30|\"30\"|true|no|~|null|https://x.atlassian.net/|http://localhost:1|a@b.co|PROJ|proj-1|customfield_10016|2026-12-15|JIRA_URL=|JIRA_EMAIL=|JIRA_API_TOKEN=|export |echo |>> ~/.bashrc|<<EOF|EOF\n|;|&&|$(|(|)|set |setx |rem |^|$env:JIRA_URL = |$JIRA_EMAIL = |[Environment]::SetEnvironmentVariable(|@'\n|'@|<#|environment:\n|services:\n|- JIRA_URL=|=|\\|😀|\n```\n|\n~~~\n|\n<<<<<<< a\n|\n=======\n|\n>>>>>>> b\n|\u00A0|\u200B|\u3000|\uFFFD".split(
    "|",
  ),
);

/** Random letters, and what may be taken for a configuration. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join("")),
  fc
    .array(fragment, { maxLength: 30 })
    .map((parts) => `jira:\n${parts.map((part) => `  ${part}\n`).join("")}`),
  fc
    .array(fragment, { maxLength: 30 })
    .map(
      (parts) => `services:\n  app:\n    environment:\n${parts.map((part) => `      ${part}\n`).join("")}`,
    ),
);

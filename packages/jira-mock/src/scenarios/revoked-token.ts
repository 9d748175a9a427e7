import { company, type Scenario } from "./scenario.ts";

export const revokedToken: Scenario = {
  name: "revoked-token",
  title: "The token was revoked",
  description:
    "Its owner, an administrator, or Atlassian (because it was public) revoked it. It behaves just like an expired one.",
  cause: "token-rejected",
  create: () =>
    company(({ token }) => {
      token.status = "revoked";
    }),
};

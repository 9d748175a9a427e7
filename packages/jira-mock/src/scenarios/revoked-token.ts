import { company, type Scenario } from "./scenario.ts";

export const revokedToken: Scenario = {
  name: "revoked-token",
  title: "The token was revoked",
  description:
    "By its owner, by an administrator, or by Atlassian because it was seen in public. It looks just like an expired one.",
  cause: "token-rejected",
  create: () =>
    company(({ token }) => {
      token.status = "revoked";
    }),
};

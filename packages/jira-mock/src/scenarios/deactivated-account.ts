import { company, type Scenario } from "./scenario.ts";

export const deactivatedAccount: Scenario = {
  name: "deactivated-account",
  title: "The account is deactivated",
  description: "Its owner has left, and the token stopped working with the account.",
  cause: "token-rejected",
  create: () =>
    company(({ user }) => {
      user.active = false;
    }),
};

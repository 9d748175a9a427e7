import { company, type Scenario } from "./scenario.ts";

export const captcha: Scenario = {
  name: "captcha",
  title: "Jira asks for a CAPTCHA",
  description:
    "After repeated failed logins the account must first log in with a browser: 403, whatever the token.",
  cause: "captcha-required",
  create: () =>
    company(({ user }) => {
      user.captcha = true;
    }),
};

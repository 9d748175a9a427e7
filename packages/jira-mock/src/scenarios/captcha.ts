import { company, type Scenario } from "./scenario.ts";

export const captcha: Scenario = {
  name: "captcha",
  title: "Jira asks for a CAPTCHA",
  description:
    "After repeated failed logins, someone has to sign in to the account in a browser first. Until then, every token gets 403.",
  cause: "captcha-required",
  create: () =>
    company(({ user }) => {
      user.captcha = true;
    }),
};

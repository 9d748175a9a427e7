import { company, type Scenario } from "./scenario.ts";

export const spanishAccount: Scenario = {
  name: "spanish-account",
  title: "The account's language is Spanish",
  description:
    "Jira gives every name in the language of the token's account: Story is Historia, and Bug is Error.",
  cause: "names-translated",
  create: () =>
    company(({ user }) => {
      user.locale = "es_ES";
    }),
};

import { company, type Scenario } from "./scenario.ts";

export const wrongEmail: Scenario = {
  name: "wrong-email",
  title: "The token belongs to another account",
  description: "The token works, but not with the email address in the configuration.",
  cause: "token-rejected",
  create: () =>
    company(({ cloud, credentials, user }) => {
      const other = cloud.users.find((candidate) => candidate !== user);
      credentials.email = other?.email ?? "";
    }),
};

import { company, type Scenario } from "./scenario.ts";

export const wrongEmail: Scenario = {
  name: "wrong-email",
  title: "The token is another account's",
  description: "The token is good, but goes with another email address than the one that is configured.",
  cause: "token-rejected",
  create: () =>
    company(({ cloud, credentials, user }) => {
      const other = cloud.users.find((candidate) => candidate !== user);
      credentials.email = other?.email ?? "";
    }),
};

import { company, type Scenario } from "./scenario.ts";

export const expiredToken: Scenario = {
  name: "expired-token",
  title: "The token has expired",
  description:
    "Every token expires, after a year at most. /myself answers 401; searches answer 200 and find nothing.",
  cause: "token-rejected",
  create: () =>
    company(({ token }) => {
      token.status = "expired";
    }),
};

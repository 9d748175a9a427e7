import { company, type Scenario } from "./scenario.ts";

export const ipAllowList: Scenario = {
  name: "ip-allow-list",
  title: "The IP address is not allowed",
  description: "The site answers only requests from addresses on its list.",
  cause: "ip-not-allowed",
  create: () =>
    company(({ site }) => {
      site.refusesAddress = true;
    }),
};

import { company, type Scenario } from "./scenario.ts";

export const noSuchSite: Scenario = {
  name: "no-such-site",
  title: "The site's name is wrong",
  description:
    "Every name under atlassian.net has an address, so a wrong name does not cause a network error. Instead, a web page comes back with 404.",
  cause: "site-not-found",
  create: () =>
    company(({ credentials }) => {
      credentials.url = "https://your-compny.atlassian.net";
    }),
};

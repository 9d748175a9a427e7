import { company, type Scenario } from "./scenario.ts";

export const noSuchSite: Scenario = {
  name: "no-such-site",
  title: "The site's name is wrong",
  description:
    "Every name under atlassian.net has an address, so that a wrong one is no network error: it answers 404 with a web page.",
  cause: "site-not-found",
  create: () =>
    company(({ credentials }) => {
      credentials.url = "https://your-compny.atlassian.net";
    }),
};

import { company, type Scenario } from "./scenario.ts";

export const customDomain: Scenario = {
  name: "custom-domain",
  title: "The URL is a custom domain",
  description:
    "The company's own host name redirects to the site, and clients leave the credentials behind on the way.",
  cause: "redirected",
  create: () =>
    company(({ site, credentials }) => {
      site.customDomain = "https://jira.your-company.com";
      credentials.url = site.customDomain;
    }),
};

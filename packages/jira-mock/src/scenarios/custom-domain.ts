import { company, type Scenario } from "./scenario.ts";

export const customDomain: Scenario = {
  name: "custom-domain",
  title: "The site URL is a custom domain",
  description:
    "The company's own host name redirects to the site, and clients drop the credentials on the way.",
  cause: "redirected",
  create: () =>
    company(({ site, credentials }) => {
      site.customDomain = "https://jira.your-company.com";
      credentials.url = site.customDomain;
    }),
};

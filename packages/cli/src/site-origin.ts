import { defaultSiteOrigin } from "@jira-config/schema";

/** The origin of the pages that the program links to; the build inserts `SITE_ORIGIN`. */
export const siteOrigin: string = process.env.SITE_ORIGIN || defaultSiteOrigin;

/** Whether the site is deployed. If not, the output has no links to it. */
export const hasSite: boolean = siteOrigin !== defaultSiteOrigin;

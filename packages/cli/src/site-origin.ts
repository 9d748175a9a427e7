import { defaultSiteOrigin } from "@jira-config/schema";

/** The origin of the pages that the program names; the build puts `SITE_ORIGIN` in place. */
export const siteOrigin: string = process.env.SITE_ORIGIN || defaultSiteOrigin;

/** Whether the site is anywhere: where it is not, people and editors are given no links to it. */
export const hasSite: boolean = siteOrigin !== defaultSiteOrigin;

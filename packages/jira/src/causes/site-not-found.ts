import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "site-not-found",
  severity: "error",
  kind: "configuration",
  title: "No site has this name",
  advice: "Correct the name before .atlassian.net; there is no site with this name.",
  signs: [
    { confidence: "certain", header: ["atl-missing-tcs", "true"] },
    {
      confidence: "certain",
      says: [
        "atlassian cloud notifications - page unavailable",
        "your atlassian cloud site is currently unavailable",
      ],
    },
    { confidence: "likely", status: [404], header: ["content-type", "text/html"] },
    { confidence: "possible", status: [404], says: ["<!doctype html"] },
    { confidence: "possible", status: [404] },
  ],
  why: "Every name under `atlassian.net` resolves, so a wrong site name is not a network error. Atlassian answers with a `404` page, “Page Unavailable”, and the header `Atl-Missing-Tcs: true`. A site that was renamed or deactivated answers the same way.",
  fix: "Open the URL in a browser where you use Jira and copy the host from the address bar. If the site was renamed, an organization admin can find the new name at [admin.atlassian.com](https://admin.atlassian.com).",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 404 Not Found\ncontent-type: text/html\nserver: AtlassianEdge\natl-missing-tcs: true\n\n<!DOCTYPE html>\n<html lang="en"><head><title>Atlassian Cloud Notifications - Page Unavailable</title></head></html>',
    },
    {
      title: "Python",
      text: 'jira.exceptions.JIRAError: JiraError HTTP 404 url: https://your-compny.atlassian.net/rest/api/2/serverInfo\n\ttext: <!DOCTYPE html> <html lang="en"> <head> <title>Atlassian Cloud Notifications - Page Unavailable</title>',
    },
  ],
};

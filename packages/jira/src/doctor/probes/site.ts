import { cause as atlassianUnavailable } from "../../causes/atlassian-unavailable.ts";
import { cause as cloudIdUnknown } from "../../causes/cloud-id-unknown.ts";
import { cause as ipNotAllowed } from "../../causes/ip-not-allowed.ts";
import { cause as notJiraCloud } from "../../causes/not-jira-cloud.ts";
import { cause as notJirasAnswer } from "../../causes/not-jiras-answer.ts";
import { cause as rateLimited } from "../../causes/rate-limited.ts";
import { cause as redirected } from "../../causes/redirected.ts";
import { cause as siteNotFound } from "../../causes/site-not-found.ts";
import { getServerInfo } from "../../endpoints.ts";
import type { NamedFinding } from "../../named-report.ts";
import { type Examination, findingAt, refusalAt } from "../examination.ts";
import { replacement } from "../fixes.ts";
import type { Probe } from "../probe.ts";

const notExpected = "The site's answer is not what was expected.";

/** Summaries for failures in which the site does exist, or did. */
const summaries: Readonly<Record<string, string>> = {
  [ipNotAllowed.id]: notExpected,
  [rateLimited.id]: notExpected,
  [atlassianUnavailable.id]: notExpected,
  [redirected.id]: "The address leads to another one.",
};

/** There is a Jira Cloud site at the address, and it has the cloud ID. Says nothing about the token. */
export const site: Probe = {
  id: "site",
  title: "Site",
  async examine(examination) {
    const { config, learned } = examination;
    try {
      const { deploymentType, serverTitle = "Jira" } = await getServerInfo(examination.site);
      if (deploymentType !== "Cloud") {
        const cause = deploymentType === undefined ? notJirasAnswer : notJiraCloud;
        const finding = findingAt(examination, "settings/url", cause);
        return { summary: "This is not a Jira Cloud site.", findings: [finding], stop: true };
      }
      if (
        config.cloudId &&
        learned.cloudId &&
        config.cloudId.toLowerCase() !== learned.cloudId.toLowerCase()
      ) {
        const finding = findingAt(examination, "settings/cloud_id", cloudIdUnknown, {
          message:
            "Use the cloud ID of this site; the one in the configuration belongs to another site, or to none.",
          fixes: replacement(examination, "settings/cloud_id", learned.cloudId),
        });
        return { summary: "The cloud ID does not belong to this site.", findings: [finding], stop: true };
      }
      return { summary: `“${serverTitle}” is a Jira Cloud site.` };
    } catch (error) {
      const finding = refusalAt(examination, "settings/url", error, siteNotFound);
      return {
        summary: summaries[finding.rule] ?? "No Jira Cloud site answers at this address.",
        findings: [finding.rule === redirected.id ? (newAddress(examination) ?? finding) : finding],
        stop: true,
      };
    }
  },
};

/** A site that was renamed, or has a custom domain, redirects to the address where the token works. */
function newAddress(examination: Examination): NamedFinding | undefined {
  const [address] =
    /^https:\/\/[a-z0-9-]+\.atlassian\.net(?=\/|$)/.exec(examination.learned.redirect ?? "") ?? [];
  if (address === undefined || address === examination.config.apiEndpoint) return undefined;
  return findingAt(examination, "settings/url", redirected, {
    message: `Use ${address}, which this address leads to; clients do not send the token on to another host.`,
    fixes: replacement(examination, "settings/url", address),
  });
}

import { cause as accountInactive } from "../../causes/account-inactive.ts";
import { cause as anonymousAnswer } from "../../causes/anonymous-answer.ts";
import { cause as cloudIdUnknown } from "../../causes/cloud-id-unknown.ts";
import { cause as notJirasAnswer } from "../../causes/not-jiras-answer.ts";
import { cause as permissionMissing } from "../../causes/permission-missing.ts";
import { cause as scopeMissing } from "../../causes/scope-missing.ts";
import { cause as scopedTokenAtSite } from "../../causes/scoped-token-at-site.ts";
import { cause as tokenRejected } from "../../causes/token-rejected.ts";
import { getCurrentUser } from "../../endpoints.ts";
import { AuthenticationError, IntegrationError } from "../../errors.ts";
import { textIn } from "../../site/answer-parts.ts";
import { isEnglish } from "../../site/names.ts";
import { type Examination, type Findings, findingAt, refusalAt } from "../examination.ts";
import { addition } from "../fixes.ts";
import { intermediaryCauses } from "../intermediary-causes.ts";
import type { Probe } from "../probe.ts";

/** Who Jira says we are. Only this endpoint always tells a rejected token from an accepted one. */
export const identity: Probe = {
  id: "identity",
  title: "Identity",
  async examine(examination) {
    try {
      const user = await getCurrentUser(examination.jira);
      const accountId = textIn(user, "accountId");
      const displayName = textIn(user, "displayName");
      const locale = textIn(user, "locale");
      if (accountId === undefined) {
        const finding = findingAt(examination, "settings/api_token", anonymousAnswer);
        return { summary: "Jira did not say who you are.", findings: [finding], stop: true };
      }
      if (user.active === false) {
        const finding = findingAt(examination, "settings/email", accountInactive);
        return { summary: "The account is not active.", findings: [finding], stop: true };
      }
      examination.learned.locale = locale;
      const language = locale && !isEnglish(locale) ? `, whose language is ${languageName(locale)}` : "";
      return { summary: `You are signed in as ${displayName ?? "an account without a name"}${language}.` };
    } catch (error) {
      return refused(examination, error);
    }
  },
};

async function refused(examination: Examination, error: unknown): Promise<Findings> {
  const { config, learned } = examination;
  const isRejected = error instanceof AuthenticationError && error.status === 401;
  if (isRejected && config.cloudId === undefined && learned.cloudId !== undefined) {
    if (await isKnownToGateway(examination, learned.cloudId)) {
      const key = { yaml: "cloud_id", variable: "JIRA_CLOUD_ID" };
      const finding = findingAt(examination, "settings/api_token", scopedTokenAtSite, {
        message: `Set cloud_id to ${learned.cloudId}; this token has scopes and works only through api.atlassian.com.`,
        fixes: addition(examination, config.origins.get("settings/url"), key, learned.cloudId),
      });
      return { summary: "The token works, but not at this address.", findings: [finding], stop: true };
    }
  }
  if (error instanceof IntegrationError && error.failure === permissionMissing) {
    const finding = findingAt(examination, "settings/email", permissionMissing, {
      message:
        "Ask an administrator of the site to give this account access to Jira; it may not even see itself.",
    });
    return { summary: "The account has no access to Jira.", findings: [finding], stop: true };
  }
  const failure = error instanceof IntegrationError ? error.failure : undefined;
  if (failure && (failure.passes || [...intermediaryCauses, notJirasAnswer].includes(failure))) {
    const finding = refusalAt(examination, "settings/url", error, failure);
    return { summary: "Jira did not answer the question.", findings: [finding], stop: true };
  }
  const setting = failure === cloudIdUnknown ? "cloud_id" : "api_token";
  const finding = refusalAt(examination, `settings/${setting}`, error, tokenRejected);
  return { summary: "Jira does not let this account in.", findings: [finding], stop: true };
}

/** Whether the gateway accepts the token, or at least knows it and only misses a scope. */
async function isKnownToGateway(examination: Examination, cloudId: string): Promise<boolean> {
  try {
    await getCurrentUser(examination.gateway(cloudId));
    return true;
  } catch (error) {
    if (!(error instanceof IntegrationError)) throw error;
    return error.failure === scopeMissing;
  }
}

/** The English name of the language. Locales are Java's, such as `zh_TW_#Hant`; language and region are enough. */
function languageName(locale: string): string {
  const [language = locale] = /^[a-z]{2,3}(?:_[A-Z]{2})?/.exec(locale) ?? [];
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(language.replace("_", "-")) ?? locale;
  } catch {
    return locale;
  }
}

import type { User } from "../cloud/user.ts";

/** The person whose token most scenarios use. */
export function engineer(): User {
  return {
    accountId: "5f0c277e70b8a90025a00776",
    accountType: "atlassian",
    email: "dana@your-company.example",
    emailHidden: false,
    displayName: "Dana Okafor",
    active: true,
    locale: "en_US",
    timeZone: "Europe/Berlin",
    captcha: false,
  };
}

/** A colleague, for work that is assigned to others. */
export function colleague(): User {
  return {
    ...engineer(),
    accountId: "5f0c277e70b8a90025a00777",
    email: "kim@your-company.example",
    emailHidden: true,
    displayName: "Kim Larsen",
  };
}

/** A service account. https://support.atlassian.com/user-management/docs/manage-api-tokens-for-service-accounts/ */
export function serviceAccount(): User {
  return {
    ...engineer(),
    accountId: "5f0c277e70b8a90025a00778",
    accountType: "app",
    email: "build-bot-4f1c9a@serviceaccount.atlassian.com",
    displayName: "Build Bot",
    timeZone: "Etc/UTC",
  };
}

import type { User } from "../cloud/user.ts";

/** The person whose token most scenarios use. */
export function engineer(): User {
  return {
    accountId: "5f0c277e70b8a90025a00776",
    accountType: "atlassian",
    email: "your-email@company.com",
    emailHidden: false,
    displayName: "Your Name",
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
    email: "colleague@company.com",
    emailHidden: true,
    displayName: "A Colleague",
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

import type { Locale } from "./names.ts";

/** An Atlassian account: a person's, or a service account's. */
export interface User {
  accountId: string;
  /** `app` for bots and service accounts. */
  accountType: "atlassian" | "app" | "customer";
  email: string;
  /** Whether the API keeps the address to itself, as most people's privacy settings ask. */
  emailHidden: boolean;
  displayName: string;
  /** An inactive account's tokens are dead. */
  active: boolean;
  locale: Locale;
  timeZone: string;
  /** After repeated failed logins, Jira asks for a CAPTCHA in a browser and answers nothing else. */
  captcha: boolean;
}

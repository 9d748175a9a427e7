import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "captcha-required",
  severity: "error",
  kind: "authentication",
  title: "Jira wants a CAPTCHA",
  advice: "Sign in once in a browser with this account and solve the CAPTCHA.",
  signs: [
    { confidence: "certain", header: ["x-authentication-denied-reason", "CAPTCHA_CHALLENGE"] },
    { confidence: "certain", header: ["x-seraph-loginreason", "AUTHENTICATION_DENIED"] },
    { confidence: "certain", says: ["captcha_challenge", "authentication_denied"] },
    { confidence: "likely", says: ["captcha required"] },
  ],
  why: "After several failed attempts, Jira [stops accepting even the right token](https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/#captcha) until a person signs in. A job that keeps retrying with an expired token causes this for its whole account.",
  fix: "Stop the job, sign in to the site in a browser, solve the CAPTCHA, and replace the token before you start the job again.",
  examples: [
    {
      title: "Jira's answer",
      text: 'HTTP/1.1 403 Forbidden\ncontent-type: application/json\nx-authentication-denied-reason: CAPTCHA_CHALLENGE; login-url=https://your-company.atlassian.net/login.jsp\nx-seraph-loginreason: AUTHENTICATION_DENIED\n\n{"message":"Login denied"}',
    },
  ],
};

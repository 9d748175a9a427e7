/** Response headers that tell something about a failure; of all others a pasted text may hold, none is looked at. */
export const headerNames = [
  "content-type",
  "location",
  "server",
  "retry-after",
  "www-authenticate",
  "proxy-authenticate",
  "x-seraph-loginreason",
  "x-authentication-denied-reason",
  "x-failure-category",
  "x-ratelimit-reset",
  "ratelimit-reason",
  "atl-missing-tcs",
  "x-aaccountid",
  "set-cookie",
] as const;

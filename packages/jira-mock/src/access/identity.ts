import type { Token } from "../cloud/token.ts";
import type { User } from "../cloud/user.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { type Credentials, readCredentials } from "./credentials.ts";

/**
 * Who a request comes from. `rejected`: the credentials are not good. `malformed`: they cannot be read. Jira treats both
 * like `anonymous` wherever it answers people who are not logged in.
 */
export type Identity =
  | { outcome: "accepted"; user: User; token: Token }
  | { outcome: "anonymous" | "malformed" | "rejected"; captcha?: boolean };

/** Who a request comes from. */
export function identify(request: IncomingRequest): Identity {
  const credentials = readCredentials(request.headers.get("authorization"));
  if (!("secret" in credentials)) {
    return { outcome: credentials.kind === "none" ? "anonymous" : "malformed" };
  }

  const { cloud, address } = request;
  const token = cloud.tokens.find(({ secret }) => secret === credentials.secret);
  const owner = cloud.users.find(({ accountId }) => accountId === token?.owner);
  const caller = credentials.kind === "basic" ? userByEmail(cloud.users, credentials.email) : owner;
  if (caller?.captcha) return { outcome: "rejected", captcha: true };
  if (!token || !owner || caller !== owner) return { outcome: "rejected" };
  return isGood(token, owner, credentials, address.leadsTo)
    ? { outcome: "accepted", user: owner, token }
    : { outcome: "rejected" };
}

/** Addresses compare without regard to case. */
function userByEmail(users: readonly User[], email: string): User | undefined {
  return users.find((user) => user.email.toLowerCase() === email.toLowerCase());
}

function isGood(token: Token, owner: User, { kind }: Credentials, place: string): boolean {
  if (token.status !== "live" || !owner.active) return false;
  // Only the gateway knows scopes: https://jira.atlassian.com/browse/CLOUD-12617
  if (token.scopes) return place === "gateway";
  return kind === "basic";
}

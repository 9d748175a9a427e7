import { type Call, link } from "../call/call.ts";
import type { User } from "../cloud/user.ts";

const avatarSizes = ["48x48", "24x24", "16x16", "32x32"];

/** An account as everybody sees it; the email address is empty unless its owner shows it. */
export function representUser(call: Call, user: User): object {
  const { accountId, accountType, displayName, active, timeZone } = user;
  return {
    self: link(call, `user?accountId=${encodeURIComponent(accountId)}`),
    accountId,
    accountType,
    emailAddress: user.emailHidden ? "" : user.email,
    avatarUrls: avatars(`https://secure.gravatar.com/avatar/${encodeURIComponent(accountId)}`),
    displayName,
    active,
    timeZone,
  };
}

/** Addresses of a picture in every size. */
export function avatars(address: string): object {
  return Object.fromEntries(avatarSizes.map((size) => [size, `${address}?size=${size.split("x")[0]}`]));
}

/** The account with an id, for references to accounts. */
export function representAccount(call: Call, accountId: string): object | undefined {
  const user = call.cloud.users.find((candidate) => candidate.accountId === accountId);
  return user && representUser(call, user);
}

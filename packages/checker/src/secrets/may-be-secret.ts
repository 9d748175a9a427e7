import { isSecretKey } from "../settings/sections.ts";
import type { ScalarSetting } from "../settings/setting.ts";
import { emailAddressesIn, isEmailAddress } from "../values/email-address.ts";
import { referencedVariable } from "../values/reference.ts";
import { type HostKind, parseSiteUrl } from "../values/site-url.ts";
import { findSecrets } from "./find-secrets.ts";
import { secretSpans } from "./secret-spans.ts";
import { tokenPrefix } from "./token-prefix.ts";

const ownHosts: readonly HostKind[] = ["cloud", "loopback"];

/** Names on a Jira site are words. What is longer than this and looks random may be a secret. */
const maxNameLength = 20;

/** Whether a value is a secret by its place or form, or looks like one rather than like what belongs there. */
export function mayBeSecret(setting: ScalarSetting): boolean {
  const { section, key, form, node } = setting;
  const named = form === "reference" || form === "near-reference" ? referencedVariable(node.text) : undefined;
  const isOwn = isSecretKey(section, key);
  // The value of the token's key can also be used elsewhere, through an alias.
  if (node.isToken && (isOwn ? form === "literal" : form !== "reference" && named === undefined)) return true;
  const text = named ?? (form === "reference" ? "" : node.text);
  if (findSecrets(key).length > 0 || findSecrets(text).length > 0) return true;
  if (section !== "settings") return looksRandom(key) || looksRandom(text);
  if (form === "literal" && tokenPrefix(text) !== "") return true;
  if (key === "email") return !isEmailAddress(text) && (hasTail(text) || secretSpans(text).length > 0);
  return key === "url" ? hidesSomething(text) : secretSpans(text).length > 0;
}

/** Whether a word follows the email address, which may be a password. */
function hasTail(text: string): boolean {
  const last = emailAddressesIn(text).at(-1);
  return last !== undefined && /[\p{L}\d]/u.test(text.slice(last.index + last[0].length));
}

function looksRandom(name: string): boolean {
  return name.length > maxNameLength && secretSpans(name).length > 0;
}

/** Whether a URL may contain a secret. The name of a site in lower case cannot be one, even if it looks random. */
function hidesSomething(text: string): boolean {
  const url = parseSiteUrl(text.trim());
  const isSite = url && ownHosts.includes(url.hostKind) && url.host === url.host.toLowerCase();
  return !isSite && secretSpans(text).length > 0;
}

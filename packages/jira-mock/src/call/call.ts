import type { Cloud } from "../cloud/cloud.ts";
import { type Locale, localized, type Name } from "../cloud/names.ts";
import type { Site } from "../cloud/site.ts";
import type { User } from "../cloud/user.ts";

/** A request that has been let in, as an endpoint sees it. */
export interface Call {
  cloud: Cloud;
  site: Site;
  /** Who is logged in. */
  user: User | undefined;
  /** What URLs in answers start with: the host that was called, as in Jira. */
  base: string;
  /** The path after the base. */
  path: string;
  /** Version 2 reads and writes rich text as plain text, version 3 as documents. */
  version: "2" | "3";
  locale: Locale;
  params: { readonly [name: string]: string };
  query: URLSearchParams;
  /** The parsed body. */
  body: unknown;
}

/** A name in the language of the call. */
export function localName(call: Call, name: Name): string {
  return localized(name, call.locale);
}

/** Whether a name is the wanted one, in English or in the language of the call, in any case. */
export function isNamed(call: Call, name: Name, wanted: string): boolean {
  return [name.english, localName(call, name)].some((one) => one.toLowerCase() === wanted.toLowerCase());
}

/** The URL of a resource of the REST API. */
export function link(call: Call, path: string): string {
  return `${call.base}/rest/api/${call.version}/${path}`;
}

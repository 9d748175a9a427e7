import { cause as connectionFailed } from "../causes/connection-failed.ts";
import { cause as proxyRefuses } from "../causes/proxy-refuses.ts";
import { cause as proxySignIn } from "../causes/proxy-sign-in.ts";
import type { Cause } from "../diagnosis/cause.ts";

/** Why a proxy or a web filter in between answers in place of the site. */
export const intermediaryCauses: readonly Cause[] = [connectionFailed, proxyRefuses, proxySignIn];

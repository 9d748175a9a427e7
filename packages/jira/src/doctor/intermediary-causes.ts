import { cause as connectionFailed } from "../causes/connection-failed.ts";
import { cause as proxyRefuses } from "../causes/proxy-refuses.ts";
import { cause as proxySignIn } from "../causes/proxy-sign-in.ts";
import type { Cause } from "../diagnosis/cause.ts";

/** What a proxy or a web filter between us and the site answers in its place. */
export const onTheWay: readonly Cause[] = [connectionFailed, proxyRefuses, proxySignIn];

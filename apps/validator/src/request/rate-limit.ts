import { rateLimit } from "../contract/limits.ts";
import { RequestProblem } from "./request-problem.ts";

/**
 * Counts a request against its sender's allowance.
 * https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/
 *
 * @throws RequestProblem when it is used up
 */
export async function countRequest(counter: RateLimit, request: Request): Promise<void> {
  const { success } = await counter.limit({ key: senderOf(request) });
  if (success) return;
  throw new RequestProblem("rate-limited", {
    detail: `More than ${rateLimit.requests} requests came from your address within ${rateLimit.seconds} seconds.`,
    headers: { "Retry-After": `${rateLimit.seconds}` },
  });
}

/** The IP address of the request; for IPv6, only the network, for a subscriber can vary the other 64 bits at will. */
function senderOf(request: Request): string {
  const address = request.headers.get("CF-Connecting-IP") ?? "";
  return address.includes(":") ? networkOf(address) : address;
}

/** The first four groups of an IPv6 address, in which `::` stands for as many zeros as are missing. */
function networkOf(address: string): string {
  const [head = "", tail] = address.split("::");
  const start = head.split(":");
  const end = tail?.split(":") ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => "0");
  return [...start, ...zeros, ...end].slice(0, 4).join(":");
}

import type { HttpHandler } from "msw/http";
import { getResponse } from "msw/utils/get-response";
import type { Cloud } from "./cloud/cloud.ts";
import { createHandlers, type RecordedRequest } from "./handlers.ts";
import type { Mappings } from "./templates/mappings.ts";

/** The values of a configuration that a program connects with. Some scenarios make them wrong. */
export interface Credentials {
  /** Such as `https://your-company.atlassian.net`. */
  url: string;
  email: string;
  apiToken: string;
  project: string;
  /** Set when requests should go through the gateway, `https://api.atlassian.com/ex/jira/{cloudId}`. */
  cloudId?: string;
}

/** A fake Jira Cloud. */
export interface FakeJira {
  /** Its data. Tests may edit it at any time, as requests that write do. */
  readonly cloud: Cloud;
  /** The connection of the configuration that goes with it. */
  readonly credentials: Credentials;
  /** The mappings of that configuration. */
  readonly mappings: Mappings;
  /** For `setupServer` of `msw/node` or `setupWorker` of `msw/browser`. */
  readonly handlers: HttpHandler[];
  /** Every request that was answered, in order. */
  readonly requests: readonly RecordedRequest[];
  /**
   * Like `fetch`, but reaches only this fake, and follows no redirects. For programs that let you pass in a `fetch`.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
}

/** Makes a fake out of its data. */
export function createFakeJira(data: Pick<FakeJira, "cloud" | "credentials" | "mappings">): FakeJira {
  const { cloud, credentials, mappings } = data;
  const requests: RecordedRequest[] = [];
  const handlers = createHandlers(cloud, (request) => requests.push(request));
  const fetch: FakeJira["fetch"] = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    if (cloud.conditions.tlsInspection)
      throw fetchFailed("SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in certificate chain");
    const response = await getResponse(handlers, request);
    if (response) return response;
    throw fetchFailed("ENOTFOUND", `getaddrinfo ENOTFOUND ${new URL(request.url).hostname}`);
  };
  return { cloud, credentials, mappings, handlers, requests, fetch };
}

/** The error of a request that never arrived, as Node.js throws it. */
function fetchFailed(code: string, message: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), { code }) });
}

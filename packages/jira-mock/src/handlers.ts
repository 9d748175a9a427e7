import { type HttpHandler, http } from "msw/http";
import type { Identity } from "./access/identity.ts";
import type { Cloud } from "./cloud/cloud.ts";
import type { Endpoint } from "./endpoints/endpoint.ts";
import { endpoints } from "./endpoints/registry.ts";
import { type Address, addressOf } from "./http/address.ts";
import { handle, type Route } from "./http/handle.ts";
import { reply } from "./http/reply.ts";

/** A request that was answered. Nothing in it holds a secret. */
export interface RecordedRequest {
  method: string;
  url: string;
  /** By lower-case name, without `authorization` and `cookie`. */
  headers: { readonly [name: string]: string };
  /** The parsed JSON, or the text if it is none; nothing for an empty body. */
  body: unknown;
  /** What became of the credentials; nothing for a request that did not get as far. */
  login: Identity["outcome"] | undefined;
  /** The status of the answer. */
  status: number;
}

/** One handler for each endpoint, and one for everything else on Jira's hosts. */
export function createHandlers(cloud: Cloud, record: (request: RecordedRequest) => void): HttpHandler[] {
  const respond = async (request: Request, find: (address: Address) => Route | undefined | "another") => {
    const url = new URL(request.url);
    const address = addressOf(cloud, url);
    const route = address && find(address);
    if (!address || route === "another") return undefined;

    const { method, headers } = request;
    const incoming = { cloud, address, method, url, headers, text: await request.text() };
    const { answer, identity } = handle(incoming, route);
    record({
      method,
      url: request.url,
      headers: withoutSecrets(headers),
      body: parsed(incoming.text),
      login: identity?.outcome,
      status: answer.status,
    });
    return reply(answer, incoming, identity);
  };

  return [
    ...endpoints.map((endpoint) =>
      methods[endpoint.method](`*${endpoint.path}`, ({ request, params }) =>
        respond(request, ({ path }) =>
          isAt(endpoint, path, params) ? { endpoint, params: params as Route["params"] } : "another",
        ),
      ),
    ),
    http.all("*", ({ request }) => respond(request, () => undefined)),
  ];
}

const methods = { GET: http.get, POST: http.post, PUT: http.put, DELETE: http.delete };

const versions = ["2", "3", "latest"];

/** Whether a path that ends like an endpoint's is the endpoint's: nothing stands before it, and no slash too many. */
function isAt(endpoint: Endpoint, path: string, { version }: { readonly version?: unknown }): boolean {
  const parts = (text: string) => text.split("/").length;
  return (
    parts(path) === parts(endpoint.path) && (version === undefined || versions.includes(String(version)))
  );
}

function withoutSecrets(headers: Headers): RecordedRequest["headers"] {
  return Object.fromEntries([...headers].filter(([name]) => name !== "authorization" && name !== "cookie"));
}

function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

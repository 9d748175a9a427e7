import { type HttpHandler, http } from "msw/http";
import type { Identity } from "./access/identity.ts";
import type { Cloud } from "./cloud/cloud.ts";
import { addressOf } from "./http/address.ts";
import { handle } from "./http/handle.ts";
import { reply } from "./http/reply.ts";

/** A request that was answered. Nothing in it holds a secret. */
export interface RecordedRequest {
  method: string;
  url: string;
  /** By lower-case name, without `authorization` and `cookie`. */
  headers: { readonly [name: string]: string };
  /** The parsed JSON, or the text if it is none; nothing for an empty body. */
  body: unknown;
  /** The outcome of the login; nothing for a request that did not get that far. */
  login: Identity["outcome"] | undefined;
  /** The status of the answer. */
  status: number;
}

/** Makes the handlers that answer everything on Jira's hosts. */
export function createHandlers(cloud: Cloud, record: (request: RecordedRequest) => void): HttpHandler[] {
  const answerAll = http.all("*", async ({ request }) => {
    const url = new URL(request.url);
    const address = addressOf(cloud, url);
    if (!address) return undefined;

    const { method, headers } = request;
    const incoming = { cloud, address, method, url, headers, text: await request.text() };
    const { answer, identity } = handle(incoming);
    record({
      method,
      url: request.url,
      headers: withoutSecrets(headers),
      body: parsed(incoming.text),
      login: identity?.outcome,
      status: answer.status,
    });
    return reply(answer, incoming, identity);
  });
  return [answerAll];
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

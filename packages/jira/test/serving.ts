import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { Secret } from "../src/secret.ts";
import { Transport, type TransportOptions } from "../src/transport/transport.ts";
import { fakeToken } from "./token.ts";

export type Reply = (request: IncomingMessage, response: ServerResponse) => void;

export const ok: Reply = (_, response) => json(response, 200, { accountId: "1" });
export const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    json(response, code, { errorMessages: ["No."], errors: {} }, headers);

export function json(
  response: ServerResponse,
  code: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(code, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}

/** A transport, and what it did. */
interface Serving {
  transport: Transport;
  /** The requests that have arrived at the server. */
  requests: IncomingMessage[];
  /** The waits, in seconds. */
  waits: number[];
  log: string[];
  token: string;
}

/** A server that gives these replies in turn and then repeats the last one, and a transport to it. */
export async function serving(
  replies: readonly Reply[],
  options: Partial<TransportOptions> = {},
): Promise<Serving> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const reply = replies[Math.min(requests.length, replies.length - 1)];
    requests.push(request);
    reply?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const waits: number[] = [];
  const log: string[] = [];
  const token = fakeToken();
  const transport = new Transport({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: { email: "jira-bot@your-company.com", token: new Secret(token) },
    timeout: 5,
    retryAttempts: 3,
    fetch: (url, init) => fetch(url, init),
    debug: (line) => log.push(line),
    sleep: async (seconds) => {
      waits.push(seconds);
    },
    random: () => 0.5,
    ...options,
  });
  return { transport, requests, waits, log, token };
}

/** What Jira adds to an answer when it does not know the credentials. */
export const anonymous = { "x-seraph-loginreason": "AUTHENTICATED_FAILED" };
export const get = { url: "/rest/api/3/myself", method: "GET" } as const;
export const post = { url: "/rest/api/3/issue", method: "POST", body: {} } as const;
export const signInPage: Reply = (_, response) => response.writeHead(200).end("<!DOCTYPE html>");
export const cut: Reply = (request) => request.socket.destroy();

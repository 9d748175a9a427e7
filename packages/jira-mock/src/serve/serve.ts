import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createRequestListener } from "@remix-run/node-fetch-server";
import { getResponse } from "msw/utils/get-response";
import type { FakeJira } from "../fake-jira.ts";
import type { ServedCertificate } from "./certificate.ts";
import { type ReverseProxy, reverseProxy } from "./reverse-proxy.ts";

export interface ServeOptions {
  /** 0, the default, takes any free port. */
  port?: number | undefined;
  /** A loopback address; `127.0.0.1` by default. */
  hostname?: string | undefined;
  /** Whether to serve over TLS, with a new certificate; by default only if the scenario is about certificates. */
  https?: boolean | undefined;
}

export interface ServedFakeJira {
  /** What to use instead of the site's URL, such as `http://127.0.0.1:49152`. The gateway is at `/ex/jira`. */
  origin: string;
  /** Over TLS: the authority, in PEM, that a client must trust. */
  authority?: string;
  /** Stops listening, and ends the connections that are open. */
  close(): Promise<void>;
}

/**
 * Serves a fake over real HTTP, on this machine only.
 *
 * @throws the system's error when it cannot listen, for example because the port is taken
 */
export async function serve(fake: FakeJira, options: ServeOptions = {}): Promise<ServedFakeJira> {
  const { port = 0, hostname = "127.0.0.1" } = options;
  const { tlsInspection } = fake.cloud.conditions;
  const https = options.https ?? tlsInspection !== undefined;
  const certificate = https ? await certificateOf(tlsInspection ?? "Fake Jira authority") : undefined;

  let proxy: ReverseProxy | undefined;
  const server = createListener(certificate, async (request) => {
    if (!proxy) throw new Error("No request arrives before the server listens.");
    const response = await getResponse(fake.handlers, proxy.rewriteRequest(request));
    return proxy.rewriteResponse(response ?? new Response(null, { status: 502 }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, hostname, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const origin = `${https ? "https" : "http"}://${hostname.includes(":") ? `[${hostname}]` : hostname}:${taken}`;
  proxy = reverseProxy(origin, fake.credentials.url);

  return {
    origin,
    ...(certificate && { authority: certificate.authority }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Loads the code that makes certificates only when one is needed. */
async function certificateOf(authority: string): Promise<ServedCertificate> {
  const { makeCertificate } = await import("./certificate.ts");
  return makeCertificate(authority);
}

function createListener(
  certificate: ServedCertificate | undefined,
  answer: (request: Request) => Promise<Response>,
): Server {
  const listener: RequestListener = createRequestListener(answer);
  return certificate ? createSecureServer(certificate, listener) : createServer(listener);
}

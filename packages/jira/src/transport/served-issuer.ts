import { type DetailedPeerCertificate, TLSSocket } from "node:tls";
import type { buildConnector } from "undici";
import { agentOptionsOf, type ConnectionOptions } from "./fetch-function.ts";

/** Longer names are cut, for a stranger chose them. */
const maxNameLength = 100;

/**
 * Finds out who signed the certificate that is served at an address. It only does the TLS handshake, through the same
 * proxy as requests, and sends nothing.
 *
 * @returns the name of the authority at the top of the chain; nothing when it cannot be seen
 */
export async function servedIssuer(
  url: string,
  options: Omit<ConnectionOptions, "verifySsl" | "timeout">,
  signal: AbortSignal,
): Promise<string | undefined> {
  const [undici, agentOptions] = await Promise.all([
    import("undici/index.js"),
    agentOptionsOf({ ...options, verifySsl: false }),
  ]);
  let issuer: string | undefined;
  const look = (connect: buildConnector.connector): buildConnector.connector => {
    return (to, callback) =>
      connect(to, (error, socket) => {
        if (socket instanceof TLSSocket) issuer = topOf(socket.getPeerCertificate(true));
        socket?.destroy();
        callback(error ?? new Error("The certificate has been seen."), null);
      });
  };
  const agent = new undici.EnvHttpProxyAgent({
    ...agentOptions,
    factory: (origin, { connect, ...rest }: { connect?: unknown }) => {
      const connector =
        typeof connect === "function"
          ? (connect as buildConnector.connector)
          : undici.buildConnector(connect as buildConnector.BuildOptions);
      return new undici.Client(origin, { ...rest, connect: look(connector) });
    },
  });
  // Every connection fails on purpose, so the request is never sent.
  await agent.request({ origin: new URL(url).origin, path: "/", method: "GET", signal }).catch(() => {});
  await agent.destroy();
  return issuer;
}

/** The authority that signed the last certificate of a chain; a root, which signed itself, is the last. */
function topOf(certificate: DetailedPeerCertificate): string | undefined {
  const chain = new Set<DetailedPeerCertificate>();
  for (let one = certificate; one && !chain.has(one); one = one.issuerCertificate) chain.add(one);
  const { CN, O, OU } = [...chain].at(-1)?.issuer ?? {};
  const name = [CN ?? O ?? OU].flat()[0];
  return name?.slice(0, maxNameLength);
}

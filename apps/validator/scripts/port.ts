import { once } from "node:events";
import { createServer } from "node:net";
import { ExplainedError } from "./explained-error.ts";
import { withVariable } from "./with-variable.ts";

const defaultPort = 8787;

/**
 * The port that `PORT` names.
 *
 * @throws ExplainedError when it is not a port number
 */
export function readPort(value: string | undefined): number {
  if (!value) return defaultPort;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new ExplainedError(
    `PORT is not a port: it must be a whole number from 1 to 65535, or 0 for any that is free, as in ${startAt(3000)}.`,
  );
}

/**
 * Makes sure that nothing else listens on a port, at either of the addresses of `localhost`.
 *
 * @throws ExplainedError when something does, or when this user may not listen there
 */
export async function assertFreePort(port: number): Promise<void> {
  for (const host of ["127.0.0.1", "::1"]) {
    const code = await failureToListen(port, host);
    if (code === "EADDRINUSE") {
      throw new ExplainedError(
        `Port ${port} is taken: another program, perhaps an earlier npm start, is listening there.\n` +
          `Stop that program, or choose another port: ${startAt(port === 65_535 ? defaultPort : port + 1)}`,
      );
    }
    if (code === "EACCES") {
      throw new ExplainedError(
        `Port ${port} is reserved: this user may not listen there. Choose a port from 1024 on: ${startAt(defaultPort)}`,
      );
    }
  }
}

function startAt(port: number): string {
  return withVariable("PORT", port, "npm start");
}

/** The error code if the port cannot be used; the errors of a machine without IPv6 do not matter. */
async function failureToListen(port: number, host: string): Promise<string | undefined> {
  const server = createServer().listen({ port, host, exclusive: true });
  try {
    await once(server, "listening");
    server.close();
    await once(server, "close");
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

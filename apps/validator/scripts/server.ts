import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions, unstable_readConfig } from "wrangler";
import { ExplainedError } from "./explained-error.ts";

/** A running site. */
export interface Server {
  /** Such as `http://127.0.0.1:8787`. */
  origin: string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** 0, the default, means any free port. */
  port?: number;
  /** The code of another Worker in place of the built one, which it can import as `./api.js`. */
  worker?: string;
  /** Gets every line that the Worker logs; by default they go to standard output and error. */
  onLog?: (line: string) => void;
  /** An environment of wrangler.jsonc; by default none, and so no rate limit. */
  environment?: string;
}

/**
 * Serves the built Worker, with the site as its static assets, in the real Workers runtime on the loopback interface.
 * It is Miniflare without wrangler's development proxy, so the answers are those of a deployment.
 *
 * @throws ExplainedError when the Worker or the site has not been built
 */
export async function startServer({
  port = 0,
  worker,
  onLog,
  environment,
}: ServerOptions = {}): Promise<Server> {
  const config = unstable_readConfig({ config: inApp("wrangler.jsonc"), env: environment });
  const directory = inApp(config.assets?.directory ?? "");
  const bundle = inApp("dist/index.js");
  if (!existsSync(bundle) || !existsSync(directory)) {
    throw new ExplainedError("There is nothing to serve yet: build it first with npm run build.");
  }

  const { workerOptions } = unstable_getMiniflareWorkerOptions(config, environment, {
    overrides: { assets: { directory } },
  });
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      ...workerOptions,
      modules: modulesOf(readFileSync(bundle, "utf8"), worker),
      host: "127.0.0.1",
      port,
      cf: false,
      telemetry: { enabled: false },
      ...(onLog && { handleStructuredLogs: ({ message }) => onLog(message) }),
    }),
  );
  const stop = () => runtime.dispose();
  try {
    return { origin: (await runtime.ready).origin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The modules of a Worker, its main one first. */
function modulesOf(bundle: string, worker: string | undefined) {
  const main =
    worker === undefined ? [] : [{ type: "ESModule" as const, path: "index.js", contents: worker }];
  return [...main, { type: "ESModule" as const, path: "api.js", contents: bundle }];
}

function inApp(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

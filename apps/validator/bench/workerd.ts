import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { unstable_readConfig } from "wrangler";

const require = createRequire(import.meta.url);
const workerd: string = createRequire(require.resolve("miniflare"))("workerd").default;

/** Workers that listen on the loopback interface. */
export interface Runtime<Name extends string> {
  ports: Readonly<Record<Name, number>>;
  pid: number;
  stop(): Promise<void>;
}

/** Runs Workers, given their code by their names, in the bare Workers runtime, without a proxy, beside the built site. */
export async function startWorkerd<Name extends string>(
  workers: Record<Name, string>,
): Promise<Runtime<Name>> {
  const folder = await mkdtemp(join(tmpdir(), "workerd-"));
  const names = Object.keys(workers) as Name[];
  for (const name of names) await writeFile(join(folder, `${name}.js`), workers[name]);
  await writeFile(join(folder, "config.capnp"), configOf(names));

  const child = spawn(workerd, ["serve", "config.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  const exit = once(child, "exit");
  const stop = async () => {
    child.kill();
    await exit;
    await rm(folder, { recursive: true });
  };
  const ports = await listeningPorts(child.stdio[3] as Readable, names);
  return { ports, pid: child.pid ?? 0, stop };
}

/** https://github.com/cloudflare/workerd/blob/main/src/workerd/server/workerd.capnp */
function configOf(names: readonly string[]): string {
  const config = fileURLToPath(new URL("../wrangler.jsonc", import.meta.url));
  const date = unstable_readConfig({ config }).compatibility_date;
  const site = fileURLToPath(new URL("../../docs/dist", import.meta.url));
  const worker = (name: string) =>
    `(name = "${name}", worker = (modules = [(name = "${name}", esModule = embed "${name}.js")], compatibilityDate = "${date}", bindings = [(name = "ASSETS", service = "site")]))`;
  const socket = (name: string) =>
    `(name = "${name}", address = "127.0.0.1:0", http = (), service = "${name}")`;
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "site", disk = (path = "${site}")), ${names.map(worker).join(", ")}], sockets = [${names.map(socket).join(", ")}]);
`;
}

/** The runtime writes a line of JSON for each socket that it opens. */
async function listeningPorts<Name extends string>(
  control: Readable,
  names: readonly Name[],
): Promise<Record<Name, number>> {
  const ports: Partial<Record<Name, number>> = {};
  for await (const line of createInterface(control)) {
    const { event, socket, port } = JSON.parse(line);
    if (event === "listen") ports[socket as Name] = port;
    if (Object.keys(ports).length === names.length) return ports as Record<Name, number>;
  }
  throw new Error("The runtime has ended before it listened.");
}

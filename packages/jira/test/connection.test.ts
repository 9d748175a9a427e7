import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect as connectTo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { promisify } from "node:util";
import { scenarios } from "@jira-config/jira-mock";
import { serve } from "@jira-config/jira-mock/serve";
import { describe, expect, onTestFinished, test } from "vitest";
import { gatewayUrl } from "../src/transport/base-url.ts";
import { agentOptionsOf, type ConnectionOptions, fetchFunction } from "../src/transport/fetch-function.ts";
import { proxyVariable } from "../src/transport/proxy.ts";
import { servedIssuer } from "../src/transport/served-issuer.ts";
import { Transport } from "../src/transport/transport.ts";

const run = promisify(execFile);

/** A Jira whose certificate nobody trusts. */
async function secureSite() {
  const fake = scenarios[0]?.create();
  if (!fake) throw new Error("There is no scenario.");
  const { origin, authority = "", close } = await serve(fake, { https: true });
  onTestFinished(close);
  const ask = async (options: Partial<ConnectionOptions>) => {
    const fetch = await fetchFunction({ verifySsl: true, environment: {}, timeout: 5, ...options });
    const transport = new Transport({ baseUrl: origin, timeout: 5, retryAttempts: 0, fetch });
    return transport.sendRequest<{ cloudId: string }>({ url: "/_edge/tenant_info", method: "GET" });
  };
  const issuer = (environment: ConnectionOptions["environment"] = {}) =>
    servedIssuer(origin, { environment }, AbortSignal.timeout(5000));
  return { fake, origin, ask, issuer, authority };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A proxy that lets everything through, and records the targets and the credentials. */
async function tunnel() {
  const asked: string[] = [];
  const names: (string | undefined)[] = [];
  const server = createServer().on("connect", ({ url = "", headers }, socket) => {
    asked.push(url);
    names.push(headers["proxy-authorization"]);
    const { hostname, port } = new URL(`http://${url}`);
    const target = connectTo(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    for (const end of [socket, target]) end.on("error", () => {});
  });
  const HTTPS_PROXY = await listening(server);
  return { HTTPS_PROXY, asked, names };
}

const untrusted = { failure: { id: "certificate-not-trusted" } };

describe("an untrusted certificate", () => {
  test("is refused", async () => {
    const { ask } = await secureSite();
    await expect(ask({})).rejects.toMatchObject(untrusted);
  });

  test("is accepted from an authority that this client trusts", async () => {
    const { ask, authority } = await secureSite();
    await expect(ask({ ca: authority })).resolves.toHaveProperty("cloudId");
  });

  test("is not accepted for a text that holds no certificate, such as the name of a file", async () => {
    const { ask } = await secureSite();
    const refused = { name: "ConfigurationError", message: expect.stringMatching(/^Give the certificates/) };
    await expect(ask({ ca: "/etc/ssl/company.pem" })).rejects.toMatchObject(refused);
  });

  test.for([
    ["as Node.js tells them", ""],
    ["in a Node.js that cannot tell them", "delete tls.getCACertificates; syncBuiltinESMExports();"],
  ])("is accepted from NODE_EXTRA_CA_CERTS beside the caller's own authorities, %s", async ([, older]) => {
    const { origin, authority } = await secureSite();
    const folder = mkdtempSync(join(tmpdir(), "jira-config-authority-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "authority.pem");
    writeFileSync(file, authority);
    const program = `
      import tls from "node:tls";
      import { syncBuiltinESMExports } from "node:module";
      ${older}
      const { fetchFunction } = await import(${JSON.stringify(new URL("../src/transport/fetch-function.ts", import.meta.url).href)});
      const fetch = await fetchFunction({ verifySsl: true, ca: tls.rootCertificates[0], environment: {}, timeout: 5 });
      console.log((await fetch(${JSON.stringify(origin)} + "/_edge/tenant_info", {})).status);
      process.exit();`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program], {
      env: { NODE_EXTRA_CA_CERTS: file },
    });
    expect(stdout).toBe("200\n");
  });

  test("is accepted where the runtime has its own module called undici, as Bun does", async () => {
    const { origin, authority } = await secureSite();
    const program = `
      import { registerHooks } from "node:module";
      const own = { url: "data:text/javascript,export default {}", shortCircuit: true };
      registerHooks({ resolve: (name, from, next) => (name === "undici" ? own : next(name, from)) });
      const { fetchFunction } = await import(${JSON.stringify(new URL("../src/transport/fetch-function.ts", import.meta.url).href)});
      const fetch = await fetchFunction({ verifySsl: true, ca: ${JSON.stringify(authority)}, environment: {}, timeout: 5 });
      console.log((await fetch(${JSON.stringify(origin)} + "/_edge/tenant_info", {})).status);
      process.exit();`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program]);
    expect(stdout).toBe("200\n");
  });

  test("does not end the trust in well-known authorities", async () => {
    const options = await agentOptionsOf({ verifySsl: true, ca: "one's own", environment: {} });
    const ca = expect.arrayContaining(["one's own", rootCertificates[0]]);
    expect(options).toMatchObject({ connect: { ca }, requestTls: { ca } });
  });

  test("is not verified by a client without verification, and only by that client", async () => {
    const { ask } = await secureSite();
    await expect(ask({ verifySsl: false })).resolves.toHaveProperty("cloudId");
    await expect(ask({})).rejects.toMatchObject(untrusted);
    expect(process.env).not.toHaveProperty("NODE_TLS_REJECT_UNAUTHORIZED");
  });
});

describe("the issuer of an untrusted certificate", () => {
  test("is named after a handshake that sends nothing", async () => {
    const { fake, issuer } = await secureSite();
    expect(await issuer()).toBe("Fake Jira authority");
    expect(fake.requests).toEqual([]);
  });

  test("is named through a proxy too", async () => {
    const { fake, issuer } = await secureSite();
    const { HTTPS_PROXY, asked } = await tunnel();
    expect(await issuer({ HTTPS_PROXY })).toBe("Fake Jira authority");
    expect(asked).toHaveLength(1);
    expect(fake.requests).toEqual([]);
  });

  test("is unknown where no certificate is served", async () => {
    const server = createServer();
    const origin = await listening(server);
    const issuer = (url: string) => servedIssuer(url, { environment: {} }, AbortSignal.timeout(5000));
    expect(await issuer(origin)).toBeUndefined();
    expect(await issuer(origin.replace("http:", "https:"))).toBeUndefined();
    await new Promise((resolve) => server.close(resolve));
    expect(await issuer(origin)).toBeUndefined();
  });
});

describe("a proxy", () => {
  test("is gone through when HTTPS_PROXY names it", async () => {
    const { HTTPS_PROXY, asked } = await tunnel();
    const { ask, authority } = await secureSite();
    await expect(ask({ ca: authority, environment: { HTTPS_PROXY } })).resolves.toHaveProperty("cloudId");
    expect(asked).toHaveLength(1);
    await ask({ ca: authority, environment: { HTTPS_PROXY, no_proxy: "127.0.0.1" } });
    expect(asked).toHaveLength(1);
  });

  test.for([
    ["wants a password", "407 Proxy Authentication Required", "proxy-sign-in"],
    ["lets nobody through to the site", "403 Forbidden", "proxy-refuses"],
  ])("that %s is distinguished from a Jira that does", async ([, answer, id]) => {
    const server = createServer().on("connect", (_, socket) => {
      socket.end(`HTTP/1.1 ${answer}\r\nproxy-authenticate: Basic\r\n\r\n`);
    });
    const { ask, authority } = await secureSite();
    const HTTPS_PROXY = await listening(server);
    await expect(ask({ ca: authority, environment: { HTTPS_PROXY } })).rejects.toMatchObject({
      name: "IntegrationError",
      failure: { id },
    });
  });

  test("that closes every connection is connected to once for each attempt", async () => {
    let asked = 0;
    const server = createServer().on("connect", (_, socket) => {
      asked += 1;
      socket.destroy();
    });
    const { ask } = await secureSite();
    const HTTPS_PROXY = await listening(server);
    await expect(ask({ environment: { HTTPS_PROXY } })).rejects.toMatchObject({
      failure: { id: "connection-cut" },
    });
    expect(asked).toBe(1);
  });

  test("that never answers does not keep a program running once the time is up", async () => {
    const server = createServer();
    const ended = new Promise((resolve) =>
      server.on("connect", (_, socket) => socket.resume().on("end", resolve)),
    );
    const HTTPS_PROXY = await listening(server);
    const { origin } = await secureSite();
    const fetch = await fetchFunction({ verifySsl: true, environment: { HTTPS_PROXY }, timeout: 0.1 });
    const transport = new Transport({ baseUrl: origin, timeout: 0.1, retryAttempts: 0, fetch });
    const request = transport.sendRequest({ url: "/_edge/tenant_info", method: "GET" });
    await expect(request).rejects.toMatchObject({ failure: { id: "timed-out" } });
    await ended;
  });

  test("is an HTTP proxy when its address has no scheme", async () => {
    const { HTTPS_PROXY, asked } = await tunnel();
    const { ask, authority } = await secureSite();
    const environment = { HTTPS_PROXY: HTTPS_PROXY.replace("http://", "") };
    await expect(ask({ ca: authority, environment })).resolves.toHaveProperty("cloudId");
    expect(asked).toHaveLength(1);
  });

  test.for([
    ["/", "me:p%40ss", "me:p@ss"],
    ["/proxy?a=b#c", "me:100%", "me:100%"],
  ])("may have %s behind its port, and %s before its host", async ([path = "", written = "", meant = ""]) => {
    const { HTTPS_PROXY, names } = await tunnel();
    const { ask, authority } = await secureSite();
    const address = HTTPS_PROXY.replace("http://", `http://${written}@`) + path;
    await expect(ask({ ca: authority, environment: { HTTPS_PROXY: address } })).resolves.toHaveProperty(
      "cloudId",
    );
    expect(names).toEqual([`Basic ${btoa(meant)}`]);
  });

  test.for(["ftp://proxy", "http://proxy:port", "http://", "a b", "http://me:%E9@proxy"])(
    "is refused as %s",
    async (HTTPS_PROXY) => {
      const { ask } = await secureSite();
      await expect(ask({ environment: { HTTPS_PROXY } })).rejects.toMatchObject({
        name: "ConfigurationError",
        failure: { id: "proxy-address-form" },
      });
    },
  );

  test("that is not there is a connection that fails", async () => {
    const { ask } = await secureSite();
    const server = createServer();
    const HTTPS_PROXY = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    await expect(ask({ environment: { HTTPS_PROXY } })).rejects.toMatchObject({
      failure: { id: "connection-failed" },
    });
  });
});

test.each([
  [{ HTTPS_PROXY: "http://proxy" }, "HTTPS_PROXY"],
  [{ https_proxy: "http://proxy", HTTPS_PROXY: "http://other" }, "https_proxy"],
  [{ HTTP_PROXY: "http://proxy" }, "HTTP_PROXY"],
  [{ HTTPS_PROXY: "", http_proxy: "" }, undefined],
  [{ HTTPS_PROXY: "http://proxy", NO_PROXY: "*" }, undefined],
  [{ HTTPS_PROXY: "http://proxy", NO_PROXY: "localhost,*" }, "HTTPS_PROXY"],
  [{ HTTPS_PROXY: "http://proxy", no_proxy: "localhost, .ATLASSIAN.net" }, undefined],
  [{ HTTPS_PROXY: "http://proxy", NO_PROXY: "your-company-jira.atlassian.net:443" }, undefined],
  [{ HTTPS_PROXY: "http://proxy", NO_PROXY: "your-company-jira.atlassian.net:8443" }, "HTTPS_PROXY"],
  [{ HTTPS_PROXY: "http://proxy", NO_PROXY: "other.net not-your-company-jira.atlassian.net" }, "HTTPS_PROXY"],
])("with %o the proxy is that of %s", (environment, expected) => {
  expect(proxyVariable("https://your-company-jira.atlassian.net", environment)).toBe(expected);
});

test.each([
  ["http://localhost:8080", { HTTPS_PROXY: "http://proxy" }, undefined],
  ["http://localhost:8080", { HTTP_PROXY: "http://proxy", NO_PROXY: "localhost:80" }, "HTTP_PROXY"],
  ["http://localhost", { HTTP_PROXY: "http://proxy", NO_PROXY: "localhost:80" }, undefined],
])("for %s with %o the proxy is that of %s", (url, environment, expected) => {
  expect(proxyVariable(url, environment)).toBe(expected);
});

test.for([
  ["https://your-company.atlassian.net", "https://api.atlassian.com/ex/jira/1"],
  ["https://your-company.atlassian-us-gov-mod.net", "https://api.atlassian-us-gov-mod.com/ex/jira/1"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080/ex/jira/1"],
])("the gateway of %s is %s", ([site = "", gateway]) => {
  expect(gatewayUrl(site, "1")).toBe(gateway);
});

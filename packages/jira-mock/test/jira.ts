import type { FakeJira } from "../src/index.ts";

export interface AskOptions {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Instead of the credentials' own. */
  authorization?: string | null;
}

/** Sends a request as a configured client does: to the site or the gateway, with Basic authentication. */
export async function ask(fake: FakeJira, path: string, options: AskOptions = {}): Promise<Response> {
  const { url, email, apiToken, cloudId } = fake.credentials;
  const base = cloudId ? `https://api.atlassian.com/ex/jira/${cloudId}` : url;
  const { authorization = `Basic ${btoa(`${email}:${apiToken}`)}`, method = "GET", body } = options;
  const headers = new Headers({ accept: "application/json", ...options.headers });
  if (authorization !== null) headers.set("authorization", authorization);
  if (body !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fake.fetch(path.startsWith("https:") ? path : base + path, {
    method,
    headers,
    redirect: "manual",
    ...(body !== undefined && { body: text }),
  });
}

/** As {@link ask}, and the JSON of the answer. */
// biome-ignore lint/suspicious/noExplicitAny: tests look at answers of every shape.
export async function askJson(fake: FakeJira, path: string, options?: AskOptions): Promise<any> {
  return (await ask(fake, path, options)).json();
}

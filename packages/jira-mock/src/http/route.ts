import type { Call } from "../call/call.ts";
import type { Endpoint } from "../endpoints/endpoint.ts";
import { endpoints } from "../endpoints/registry.ts";

/** An endpoint, and the values of the variable parts of its path. */
export interface Route {
  endpoint: Endpoint;
  params: Call["params"];
}

/** The endpoints at a path, in the order of the registry. */
export function routesAt(path: string): Route[] {
  const parts = path.split("/");
  return endpoints.flatMap((endpoint) => {
    const params = paramsOf(endpoint.path.split("/"), parts);
    return params ? { endpoint, params } : [];
  });
}

const versions = ["2", "3", "latest"];

function paramsOf(pattern: readonly string[], parts: readonly string[]): Route["params"] | undefined {
  const matches = pattern.every((word, index) => {
    const part = parts[index];
    if (word === ":version") return part !== undefined && versions.includes(part);
    return word.startsWith(":") ? part : word === part;
  });
  if (!matches || pattern.length !== parts.length) return undefined;
  return Object.fromEntries(
    pattern.flatMap((word, index) =>
      word.startsWith(":") ? [[word.slice(1), decoded(parts[index] ?? "")]] : [],
    ),
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

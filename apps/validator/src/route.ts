/** One address of the API and what it does there. */
export interface Route {
  method: "GET" | "POST";
  /** A path in which `{name}` stands for one segment. */
  path: string;
  handle: Handler;
}

/** @throws RequestProblem when the request cannot be served */
type Handler = (call: Call) => Response | Promise<Response>;

export interface Call {
  request: Request;
  /** The request's address, parsed. */
  url: URL;
  /** The segments that the route's path names. */
  parameters: Readonly<Record<string, string>>;
}

/** The named segments of a path that fits a route's, or nothing when it does not fit. */
export function matchPath(pattern: string, pathname: string): Record<string, string> | undefined {
  const names = pattern.split("/");
  const segments = pathname.split("/");
  if (names.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const segment = segments[index] ?? "";
    if (name.startsWith("{")) parameters[name.slice(1, -1)] = segment;
    else if (name !== segment) return undefined;
  }
  return parameters;
}

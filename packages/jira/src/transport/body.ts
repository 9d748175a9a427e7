import { IntegrationError } from "../errors.ts";

/** What a request carries, in a form that can be sent as often as it takes. */
export interface EncodedBody {
  content: string | ArrayBuffer;
  /** The media type; nothing where the caller has to name it. */
  type: string | undefined;
}

const json = "application/json";

/**
 * Encodes what a request carries: as JSON, or, as `fetch` itself does, a form with files, bytes and streams.
 *
 * @returns nothing when there is nothing to carry
 * @throws {IntegrationError} when a value has no form in JSON; nothing has been sent then
 */
export async function encodedBody(body: unknown): Promise<EncodedBody | undefined> {
  if (body === undefined || body === null) return undefined;
  if (!isOwnForm(body)) return { content: jsonOf(body), type: json };
  // Any `fetch` takes bytes, while not all of them take the `FormData` of all others.
  const encoded = new Response(body);
  // Bun forgets the type with the body.
  const type = encoded.headers.get("content-type") ?? undefined;
  return { content: await encoded.arrayBuffer(), type };
}

/** To some writes that carry nothing, such as the removal of a remote link, Jira answers 415 unless they call that JSON. */
export function contentType(method: string, body: EncodedBody | undefined): string | undefined {
  if (body) return body.type;
  return method === "GET" || method === "HEAD" ? undefined : json;
}

function isOwnForm(body: unknown): body is ConstructorParameters<typeof Response>[0] {
  const forms = [FormData, URLSearchParams, Blob, ReadableStream, ArrayBuffer];
  return ArrayBuffer.isView(body) || forms.some((form) => body instanceof form);
}

function jsonOf(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    throw new IntegrationError(
      "A value in this request cannot be written as JSON, so nothing was sent. Use strings, numbers, lists and objects, but no BigInt, and nothing that contains itself.",
    );
  }
}

import { IntegrationError } from "../errors.ts";

/** The body of a request, in a form that can be sent several times. */
export interface EncodedBody {
  content: string | ArrayBuffer;
  /** The media type; nothing when the caller has to name it. */
  type: string | undefined;
}

const json = "application/json";

/**
 * Encodes the body of a request as JSON, or as `fetch` itself would: forms with files, bytes and streams.
 *
 * @returns nothing when there is no body
 * @throws {IntegrationError} when a value has no form in JSON; nothing has been sent then
 */
export async function encodedBody(body: unknown): Promise<EncodedBody | undefined> {
  if (body === undefined || body === null) return undefined;
  if (!isOwnForm(body)) return { content: jsonOf(body), type: json };
  // Every `fetch` takes bytes, but not every one takes the `FormData` of another implementation.
  const encoded = new Response(body);
  // Before the body is read, for then Bun forgets the type.
  const type = encoded.headers.get("content-type") ?? undefined;
  return { content: await encoded.arrayBuffer(), type };
}

/** Some writes without a body, such as the removal of a remote link, get 415 unless they say that it is JSON. */
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

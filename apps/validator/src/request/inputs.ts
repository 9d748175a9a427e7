import { limits, readableSize } from "../contract/limits.ts";
import { form, textTypes } from "../contract/media-types.ts";
import { alterations } from "./altered-text.ts";
import { readBody, tooLarge } from "./body.ts";
import { type DecodedText, decodeText } from "./decode-text.ts";
import { fileName } from "./file-name.ts";
import { RequestProblem } from "./request-problem.ts";

const textsAndForms = [...textTypes, form];

/** A text to check. */
export interface Input extends DecodedText {
  /** The file's name in the form, as a path inside a project. */
  name: string;
  /** What the sender should know about how it arrived. */
  warnings: readonly string[];
}

/**
 * The texts that a request brings: its body, or the files of its form.
 *
 * @throws RequestProblem when the body is neither
 */
export async function readInputs(request: Request): Promise<{ isForm: boolean; inputs: Input[] }> {
  const type = mediaType(request);
  const isForm = type === form;
  const inputs = isForm ? await readForm(request) : [await readText(request, type, textsAndForms)];
  return { isForm, inputs };
}

/**
 * The text that is the body of a request.
 *
 * @throws RequestProblem when the body is not a text
 */
export async function readInput(request: Request): Promise<Input> {
  return readText(request, mediaType(request), textTypes);
}

/** @param supported the types that the address accepts, for the answer to another type */
async function readText(
  request: Request,
  type: string | undefined,
  supported: readonly string[],
): Promise<Input> {
  if (type !== undefined && !textTypes.includes(type)) {
    throw new RequestProblem("unsupported-media-type", {
      detail: "This address does not accept a body of this Content-Type.",
      members: { supported },
      headers: { Accept: supported.join(", ") },
    });
  }
  assertPlain(request);
  const bytes = await readBody(request, limits.fileBytes);
  const decoded = decodeText(bytes, "The body");
  return { name: "input", ...decoded, warnings: alterations(type, decoded.text) };
}

/** The header in the answer says what is accepted: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 */
function assertPlain(request: Request): void {
  const encoding = request.headers.get("Content-Encoding") ?? "identity";
  if (encoding.trim().toLowerCase() === "identity") return;
  throw new RequestProblem("unsupported-media-type", {
    detail: "The API does not accept a body with a Content-Encoding; send it uncompressed.",
    headers: { "Accept-Encoding": "identity" },
  });
}

async function readForm(request: Request): Promise<Input[]> {
  assertPlain(request);
  const bytes = await readBody(request, limits.requestBytes);
  const files = [...(await parseForm(request, bytes)).values()].map((part) => {
    if (typeof part === "string") throw malformed("A part of the form is not a file: it has no file name.");
    return part;
  });
  if (files.length === 0) throw malformed("The form has no file.");
  if (files.length > limits.files) {
    throw tooLarge(`The form has more than ${limits.files} files.`, { limit: limits.files });
  }
  return await Promise.all(files.map(readFile));
}

async function parseForm(request: Request, bytes: Uint8Array<ArrayBuffer>): Promise<FormData> {
  try {
    const headers = { "Content-Type": request.headers.get("Content-Type") ?? "" };
    return await new Response(bytes, { headers }).formData();
  } catch {
    throw malformed("The body is not the form that its Content-Type announces.");
  }
}

async function readFile(file: File, index: number): Promise<Input> {
  const what = `File ${index + 1} of the form`;
  if (file.size > limits.fileBytes) {
    throw tooLarge(`${what} is larger than ${readableSize(limits.fileBytes)}.`, { limit: limits.fileBytes });
  }
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()), what);
  return { name: fileName(file.name), ...decoded, warnings: [] };
}

/** The media type of a body, without its parameters; undefined when none is given. */
function mediaType(request: Request): string | undefined {
  return request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase() || undefined;
}

function malformed(detail: string): RequestProblem {
  return new RequestProblem("malformed-multipart", { detail });
}

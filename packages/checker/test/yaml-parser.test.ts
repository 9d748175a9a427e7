import { parseEvents, YAMLException } from "js-yaml";
import { expect, test } from "vitest";
import { yaml } from "../src/generated/yaml-parser.ts";
import { maxDepth } from "../src/limits.ts";
import { telling } from "../src/readers/explain-failure.ts";
import { configs, examples, suite } from "./mutated-text.ts";

/** What a parser makes of a text: its events, or where it stumbles and why, as far as advice depends on it. */
function outcome(parse: typeof parseEvents, Failure: typeof YAMLException, text: string): unknown {
  try {
    return parse(text, { maxDepth });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { reason, mark } = error;
    return { reason: telling(reason), place: mark?.position };
  }
}

/** A text, and what is left of it when its writer stops in the middle of a line. */
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

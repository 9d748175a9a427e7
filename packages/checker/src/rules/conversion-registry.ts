import type { Rule } from "../rule.ts";
import { rule as commentsLeftOut } from "./comments-left-out.ts";
import { rule as computationLeftOut } from "./computation-left-out.ts";
import { rule as mappingLeftOut } from "./mapping-left-out.ts";
import { rule as othersLeftOut } from "./others-left-out.ts";
import { rule as secretLeftOut } from "./secret-left-out.ts";

/** The rules about what a conversion does not write, by topic, as in the registry of the other rules. */
export const conversionTopics: Readonly<Record<string, readonly Rule[]>> = {
  Conversion: [mappingLeftOut, computationLeftOut, secretLeftOut, commentsLeftOut, othersLeftOut],
};

export const conversionRegistry: readonly Rule[] = Object.values(conversionTopics).flat();

import type { Rule } from "../rule.ts";
import { rule as mappingLeftOut } from "./mapping-left-out.ts";
import { rule as othersLeftOut } from "./others-left-out.ts";
import { rule as secretLeftOut } from "./secret-left-out.ts";

/** The rules about what a conversion does not write, in the order in which the reference lists them. */
export const conversionRegistry: readonly Rule[] = [mappingLeftOut, secretLeftOut, othersLeftOut];

import type { OwnRule } from "./rule.ts";
import { secretFileNotIgnored } from "./secret-file-not-ignored.ts";
import { secretFileTracked } from "./secret-file-tracked.ts";

/** The rules that need more than a text, and that therefore the engine does not have. */
export const ownRules: readonly OwnRule[] = [secretFileNotIgnored, secretFileTracked];

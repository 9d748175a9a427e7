import { inventoryForm } from "./inventory-form.ts";
import { inventorySecret } from "./inventory-secret.ts";
import { inventorySyntax } from "./inventory-syntax.ts";
import { labelConvention } from "./label-convention.ts";
import { labelRepeated } from "./label-repeated.ts";
import { rotationDue } from "./rotation-due.ts";
import { rotationOverdue } from "./rotation-overdue.ts";
import type { OwnRule } from "./rule.ts";
import { secretFileNotIgnored } from "./secret-file-not-ignored.ts";
import { secretFileTracked } from "./secret-file-tracked.ts";
import { tokenLifetime } from "./token-lifetime.ts";

/** The rules that the engine cannot have, because they need more than the text of a configuration. */
export const ownRules: readonly Omit<OwnRule, "message">[] = [
  secretFileNotIgnored,
  secretFileTracked,
  inventorySyntax,
  inventoryForm,
  inventorySecret,
  tokenLifetime,
  rotationOverdue,
  rotationDue,
  labelConvention,
  labelRepeated,
];

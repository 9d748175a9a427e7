import type { Rule } from "../rule.ts";
import { rule as commonFieldId } from "../rules/common-field-id.ts";
import { rule as duplicateFieldMapping } from "../rules/duplicate-field-mapping.ts";
import { rule as duplicateKey } from "../rules/duplicate-key.ts";
import { rule as emptyMapping } from "../rules/empty-mapping.ts";
import { rule as epicLinkField } from "../rules/epic-link-field.ts";
import { rule as exampleValue } from "../rules/example-value.ts";
import { rule as misspeltName } from "../rules/misspelt-name.ts";
import { rule as projectKeyUnusual } from "../rules/project-key-unusual.ts";
import { rule as reservedProjectKey } from "../rules/reserved-project-key.ts";
import { rule as schemaModeline } from "../rules/schema-modeline.ts";
import { rule as statusCategory } from "../rules/status-category.ts";
import { rule as swappedReference } from "../rules/swapped-reference.ts";
import { rule as tokenExpired } from "../rules/token-expired.ts";
import { rule as tokenExpiresSoon } from "../rules/token-expires-soon.ts";
import { rule as tokenExpiryTooFar } from "../rules/token-expiry-too-far.ts";
import { rule as transitionName } from "../rules/transition-name.ts";
import { rule as translatedType } from "../rules/translated-type.ts";
import { rule as yamlVersions } from "../rules/yaml-versions.ts";

/**
 * The rules that can report something in an ordinary document. All others are about what an ordinary one does not have.
 */
export const ordinaryRules: readonly Rule[] = [
  schemaModeline,
  yamlVersions,
  duplicateKey,
  exampleValue,
  swappedReference,
  tokenExpired,
  tokenExpiresSoon,
  tokenExpiryTooFar,
  projectKeyUnusual,
  reservedProjectKey,
  emptyMapping,
  misspeltName,
  duplicateFieldMapping,
  epicLinkField,
  commonFieldId,
  transitionName,
  statusCategory,
  translatedType,
];

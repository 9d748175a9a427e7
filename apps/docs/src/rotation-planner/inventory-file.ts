import type { InventoryToken } from "@jira-config/schema";
import { defaultPolicy, type RotationPolicy } from "@jira-config/schema/rotation";

/**
 * A `jira_tokens.yaml`. Texts are written as JSON, which is YAML too.
 *
 * @param schemaUrl where editors find the file's schema
 */
export function inventoryFile(
  tokens: readonly InventoryToken[],
  policy: RotationPolicy,
  schemaUrl: string,
): string {
  const others = Object.entries(policy).filter(
    ([environment, days]) => defaultPolicy[environment as keyof typeof defaultPolicy] !== days,
  );
  return [
    `# yaml-language-server: $schema=${schemaUrl}`,
    "tokens:",
    ...tokens.flatMap((token) =>
      Object.entries(token).map(
        ([key, value], index) => `${index === 0 ? "  - " : "    "}${key}: ${JSON.stringify(value)}`,
      ),
    ),
    ...(others.length > 0 ? ["rotation_days:"] : []),
    ...others.map(([environment, days]) => `  ${environment}: ${days}`),
    "",
  ].join("\n");
}

import type { ScalarNode } from "../node.ts";
import { scalarOf } from "./sections.ts";
import type { ScalarSetting } from "./setting.ts";

/** What a setting's scalar holds: in an environment, the number or truth value that its text spells. */
export function typedValue(
  { section, key, node }: Pick<ScalarSetting, "section" | "key" | "node">,
  isEnvironment: boolean,
): ScalarNode["value"] {
  if (!isEnvironment) return node.value;
  const { type } = scalarOf({ section, key });
  if (type === "integer" && /^[0-9]+$/.test(node.text)) return Number(node.text);
  if (type === "boolean" && /^(?:true|false)$/.test(node.text)) return node.text === "true";
  return node.text;
}

import type { ScalarNode } from "../node.ts";
import { type SettingKey, scalarOf } from "./sections.ts";

/** What a setting's scalar holds: in an environment, the number or truth value that its text spells. */
export function typedValue(
  setting: SettingKey,
  node: ScalarNode,
  isEnvironment: boolean,
): ScalarNode["value"] {
  if (!isEnvironment) return node.value;
  const { type } = scalarOf(setting);
  if (type === "integer" && /^[0-9]+$/.test(node.text)) return Number(node.text);
  if (type === "boolean" && /^(?:true|false)$/.test(node.text)) return node.text === "true";
  return node.text;
}

import type { ScalarNode } from "../node.ts";
import { type SettingKey, scalarOf } from "./sections.ts";

/** The value of a setting's scalar; in an environment, the number or boolean that its text means. */
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

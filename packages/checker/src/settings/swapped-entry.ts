import type { ScalarNode, YamlNode } from "../node.ts";
import type { Section, SectionName } from "./sections.ts";

/** An entry of a mapping that has the site's name or id on the left and the integration's name on the right. */
export interface SwappedEntry {
  name: string;
  parentPath: string;
  keyNode: ScalarNode;
  node: ScalarNode;
}

const fieldId = /^customfield_[0-9]+$/;
/** A typical key in a mapping that allows any names. */
const keyLike = /^[a-z0-9_]+$/;

export function isSwapped(
  { section, keys, open }: Section & { section: SectionName },
  name: string,
  node: YamlNode,
): node is ScalarNode {
  if (section === "settings" || node.kind !== "scalar") return false;
  if (section === "custom_fields")
    return fieldId.test(name) && keyLike.test(node.text) && !fieldId.test(node.text);
  return keys.includes(node.text) && !keys.includes(name) && !(open && keyLike.test(name));
}

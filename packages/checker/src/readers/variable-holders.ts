import { isNamed, type MappingNode, pairNamed, type YamlNode } from "../node.ts";

/** How variables stand under a key: as they are, or in base64 or encrypted. */
export type Holding = "plain" | "concealed";

/**
 * How variables stand under a key, in a Compose file or in one of the programs that hand variables over in the same way.
 *
 * @param mapping what the key belongs to
 * @returns nothing when the key is for something else
 */
export function holdingOf(key: YamlNode, mapping: MappingNode): Holding | undefined {
  switch (key.kind === "scalar" && key.text) {
    case "environment":
    case "env":
    case "envVars":
    case "variables":
    case "stringData":
      return "plain";
    case "encryptedData":
      return "concealed";
    case "data":
      return holdingOfKind(pairNamed(mapping, /^kind$/)?.value);
    default:
      return undefined;
  }
}

/** Source: https://kubernetes.io/docs/concepts/configuration/ */
function holdingOfKind(kind: YamlNode | undefined): Holding | undefined {
  if (isNamed(kind, /^ConfigMap$/)) return "plain";
  return isNamed(kind, /^Secret$/) ? "concealed" : undefined;
}

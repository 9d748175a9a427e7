import { isNamed, type MappingNode, pairNamed, type YamlNode } from "../node.ts";

/**
 * What stands under a key for variables: all that the program gets, or a part, because a project's settings, another
 * object or the program itself bring more. What is in base64 or encrypted is a part, too.
 */
export type Holding = "whole" | "part" | "concealed";

/**
 * What variables stand under a key, in a Compose file or in one of the programs that hand variables over in the same way.
 *
 * @param mapping what the key belongs to
 * @returns nothing when the key is for something else
 */
export function holdingOf(key: YamlNode, mapping: MappingNode): Holding | undefined {
  switch (key.kind === "scalar" && key.text) {
    case "environment":
      return "whole";
    case "env":
    case "envVars":
    case "variables":
    case "stringData":
      return "part";
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
  if (!kind || !isNamed(kind, /^(?:ConfigMap|Secret)$/)) return undefined;
  return kind.text === "Secret" ? "concealed" : "part";
}

import { isNamed, type MappingNode, pairNamed, type YamlNode } from "../node.ts";

/**
 * What stands under a key for variables: all that the program gets, or a part, because a project's settings or another
 * object bring more. What is in base64 or encrypted is a part, too. What is another program's is not to be measured by
 * what ours wants.
 */
export type Holding = "whole" | "part" | "concealed" | "others";

/**
 * What variables stand under a key, in a Compose file or in one of the programs that hand variables over in the same way.
 *
 * @param mapping what the key belongs to
 * @param isForeign whether the file is not Compose's
 * @returns nothing when the key is for something else
 */
export function holdingOf(key: YamlNode, mapping: MappingNode, isForeign: boolean): Holding | undefined {
  const under = (name: RegExp) => pairNamed(mapping, name)?.value;
  switch (key.kind === "scalar" && key.text) {
    case "env":
      // An action of GitHub or a server of the Model Context Protocol is started so; a container has a list.
      return under(/^(?:uses|command)$/)?.kind === "scalar" ? "others" : "whole";
    case "environment":
      return isForeign ? "part" : "whole";
    case "variables":
    case "stringData":
      return "part";
    case "encryptedData":
      return "concealed";
    case "data":
      return holdingOfKind(under(/^kind$/));
    default:
      return undefined;
  }
}

/** Source: https://kubernetes.io/docs/concepts/configuration/ */
function holdingOfKind(kind: YamlNode | undefined): Holding | undefined {
  if (!kind || !isNamed(kind, /^(?:ConfigMap|Secret)$/)) return undefined;
  return kind.text === "Secret" ? "concealed" : "part";
}

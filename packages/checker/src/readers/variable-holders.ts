import { type MappingNode, nameOf, type Pair, pairNamed, type YamlNode } from "../node.ts";

/** How variables stand under a key: as they are, in base64, or encrypted. */
export type Holding = "plain" | "base64" | "encrypted";

/** The option of a command behind which a variable stands for the program that it starts. */
export const variableOption: RegExp = /^(?:-e|--env)$/;

/** Keys under which nothing but variables stand, as they are. */
export const plainHolders: readonly string[] = [
  "environment",
  "env",
  "envs",
  "envVars",
  "env_variables",
  "variables",
  "stringData",
];

/**
 * How variables stand under a key, in a Compose file or in one of the programs that hand variables over in the same way.
 *
 * @param mapping what the key belongs to
 * @returns nothing when the key is for something else
 */
export function holdingOf(pair: Pair, mapping: MappingNode): Holding | undefined {
  const name = nameOf(pair) ?? "";
  if (plainHolders.includes(name)) return "plain";
  if (name === "encryptedData") return "encrypted";
  return name === "data" ? holdingOfKind(pairNamed(mapping, "kind")?.value) : undefined;
}

/** Source: https://kubernetes.io/docs/concepts/configuration/ */
function holdingOfKind(kind: YamlNode | undefined): Holding | undefined {
  const name = kind?.kind === "scalar" ? kind.text : undefined;
  if (name === "ConfigMap") return "plain";
  return name === "Secret" ? "base64" : undefined;
}

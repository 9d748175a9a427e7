import { type MappingNode, nameOf, type Pair, pairNamed, type YamlNode } from "../node.ts";

/** How the variables under a key are written. */
export type Holding = "plain" | "base64" | "encrypted";

/** The option of a command that sets a variable for the program that it starts. */
export const variableOption: RegExp = /^(?:-e|--env)$/;

/** The keys under which there are always variables, in plain text. */
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
 * How the variables under a key are written, in a Compose file or a similar file of another program.
 *
 * @param mapping the mapping that the key belongs to
 * @returns nothing if the key is for something else
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

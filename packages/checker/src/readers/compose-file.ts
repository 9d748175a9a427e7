import { type NamedPair, namedPairs, nameOf, type Pair, pairNamed, type YamlNode } from "../node.ts";
import { mergedPairs } from "../settings/merged-pairs.ts";
import { nearest } from "../text/nearest.ts";

/** The top-level keys of a Compose file, or of a piece of one. */
const ownKeys = /^(?:services|environment|env_file|x-.*)$/;

/** Whether a file is not a Compose file, nor a piece of one. In files of other programs, `services` may be a list. */
export function isForeign(root: YamlNode | undefined): boolean {
  const isOwn = ({ key, value }: NamedPair) =>
    ownKeys.test(key.text) && !(key.text === "services" && value.kind === "sequence");
  return root !== undefined && !namedPairs(root).some(isOwn);
}

/** Whether a file is a workflow of GitHub Actions. */
export function isWorkflow(root: YamlNode | undefined): boolean {
  return ["on", "jobs"].every((name) => pairNamed(root, name));
}

/** The pairs of services whose key is a misspelt `environment`, or `env`, the name in other programs. */
export function misspeltIn(services: YamlNode | undefined): ReadonlySet<Pair> {
  const pairs = (services?.kind === "mapping" ? services.pairs : [])
    .map(({ value }) => (value.kind === "mapping" ? mergedPairs(value) : []))
    .filter((service) => !service.some((pair) => nameOf(pair) === "environment"))
    .flat();
  // Services can share pairs by merging the same mapping.
  return new Set(
    pairs.filter(
      ({ key, value }) =>
        key.kind === "scalar" &&
        value.kind !== "scalar" &&
        (key.text === "env" || nearest(key.text, ["environment"]) !== undefined),
    ),
  );
}

import { type NamedPair, namedPairs, nameOf, type Pair, pairNamed, type YamlNode } from "../node.ts";
import { mergedPairs } from "../settings/merged-pairs.ts";
import { nearest } from "../text/nearest.ts";

/** What is at the top of a Compose file, or of a piece of one. */
const ownKeys = /^(?:services|environment|env_file|x-.*)$/;

/** Whether variables stand elsewhere than in a Compose file, or in a piece of one; others have a list of services. */
export function isForeign(root: YamlNode | undefined): boolean {
  const isOwn = ({ key, value }: NamedPair) =>
    ownKeys.test(key.text) && !(key.text === "services" && value.kind === "sequence");
  return root !== undefined && !namedPairs(root).some(isOwn);
}

/** Whether it is a workflow of GitHub Actions. */
export function isWorkflow(root: YamlNode | undefined): boolean {
  return ["on", "jobs"].every((name) => pairNamed(root, name));
}

/** The keys of services that are nearly `environment`, or what others call it, and hold variables. */
export function misspeltIn(services: YamlNode | undefined): ReadonlySet<Pair> {
  const pairs = (services?.kind === "mapping" ? services.pairs : [])
    .map(({ value }) => (value.kind === "mapping" ? mergedPairs(value) : []))
    .filter((service) => !service.some((pair) => nameOf(pair) === "environment"))
    .flat();
  // Services may share what they merge.
  return new Set(
    pairs.filter(
      ({ key, value }) =>
        key.kind === "scalar" &&
        value.kind !== "scalar" &&
        (key.text === "env" || nearest(key.text, ["environment"]) !== undefined),
    ),
  );
}

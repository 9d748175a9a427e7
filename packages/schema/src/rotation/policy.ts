/** Days after which a token is replaced, by environment in lower case. */
export type RotationPolicy = Readonly<Record<string, number>>;

/** The policy that applies unless another one is given. */
export const defaultPolicy = {
  production: 90,
  development: 30,
  testing: 14,
} as const satisfies RotationPolicy;

/** An environment that the policy does not name gets as many days as this one. */
export const fallbackEnvironment = "production";

/** Merges policies; if several name an environment, in any case, the last one counts. */
export function combinedPolicy(...policies: readonly RotationPolicy[]): RotationPolicy {
  const entries = policies.flatMap((policy) => Object.entries(policy));
  return Object.fromEntries(entries.map(([environment, days]) => [environment.toLowerCase(), days]));
}

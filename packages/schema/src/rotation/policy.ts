/** Days after which a token is replaced, by environment in lower case. */
export type RotationPolicy = Readonly<Record<string, number>>;

/** What holds where nobody says otherwise. */
export const defaultPolicy = {
  production: 90,
  development: 30,
  testing: 14,
} as const satisfies RotationPolicy;

/** An environment that the policy does not name has as long as this one. */
export const fallbackEnvironment = "production";

/** Policies as one: of an environment that several name, in whatever case, the last one's days count. */
export function combinedPolicy(...policies: readonly RotationPolicy[]): RotationPolicy {
  const entries = policies.flatMap((policy) => Object.entries(policy));
  return Object.fromEntries(entries.map(([environment, days]) => [environment.toLowerCase(), days]));
}

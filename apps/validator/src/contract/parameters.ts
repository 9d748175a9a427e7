import { formats, targets } from "@jira-config/checker";
import { renderers } from "@jira-config/checker/renderers";

/** A query parameter that takes one of a few values. */
export interface Parameter {
  values: readonly string[];
  /** The value without it. */
  default?: string;
  isRequired?: true;
}

/** The values for a request; undefined for a parameter that is neither given nor has a default. */
export type Query<Parameters> = {
  readonly [Name in keyof Parameters]: Parameters[Name] extends { values: readonly (infer Value)[] }
    ? Parameters[Name] extends { default: string } | { isRequired: true }
      ? Value
      : Value | undefined
    : never;
};

const source = { values: ["auto", ...formats], default: "auto" } as const;
const status = { values: ["422", "200"], default: "422" } as const;

/** The query parameters of a check. */
export const validateParameters = {
  format: source,
  output: { values: ["json", ...(Object.keys(renderers) as (keyof typeof renderers)[])] },
  strict: { values: ["false", "true"], default: "false" },
  status,
} as const satisfies Record<string, Parameter>;

/** The query parameters of a conversion. */
export const convertParameters = {
  to: { values: targets, isRequired: true },
  from: source,
  output: { values: ["json", "text"] },
  status,
} as const satisfies Record<string, Parameter>;

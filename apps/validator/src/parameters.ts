import { formats, targets } from "@jira-config/checker";
import { renderers } from "@jira-config/checker/renderers";

/** A query parameter that takes one of a few values. */
export interface Parameter {
  values: readonly string[];
  /** What holds without it. */
  default?: string;
  isRequired?: true;
  /** What it says, after the name and a dash. */
  meaning: string;
}

/** The values that hold for a request; undefined where one neither is given nor has a default. */
export type Query<Parameters> = {
  readonly [Name in keyof Parameters]: Parameters[Name] extends { values: readonly (infer Value)[] }
    ? Parameters[Name] extends { default: string } | { isRequired: true }
      ? Value
      : Value | undefined
    : never;
};

const source = {
  values: ["auto", ...formats],
  default: "auto",
  meaning: "the format of the text; auto detects it",
} as const;
const status = {
  values: ["422", "200"],
  default: "422",
  meaning: "the status of the answer if the configuration is not valid",
} as const;

/** The query parameters of a check. */
export const validateParameters = {
  format: {
    ...source,
    meaning: "the format of the text; auto tells it by the name of a file in a form, or else detects it",
  },
  output: {
    values: ["json", ...(Object.keys(renderers) as (keyof typeof renderers)[])],
    meaning: "the format of the answer; without it, the Accept header decides, and without both, it is json",
  },
  strict: {
    values: ["false", "true"],
    default: "false",
    meaning: "whether warnings make the configuration invalid",
  },
  status,
} as const satisfies Record<string, Parameter>;

/** The query parameters of a conversion. */
export const convertParameters = {
  to: { values: targets, isRequired: true, meaning: "the format to write" },
  from: source,
  output: {
    values: ["json", "text"],
    meaning:
      "the format of the answer: json also holds the findings in the old text, text is just the new one; without it, the Accept header decides, and without both, it is json",
  },
  status,
} as const satisfies Record<string, Parameter>;

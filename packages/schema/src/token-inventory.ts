import { type Static, Type } from "typebox";
import { documentation, type FieldDocumentation } from "./field.ts";
import { exampleToken } from "./rotation/example.ts";
import { maxLifetime } from "./rotation/lifetime.ts";
import { defaultPolicy, fallbackEnvironment } from "./rotation/policy.ts";
import { keyList, sectionOptions } from "./section.ts";

interface InventoryField extends FieldDocumentation<string> {
  /** Regular expression source, anchored. */
  pattern: string;
  /** Shown by editors when the value has another form. */
  expected: string;
}

/** One line of text of a given form; the file holds no references, for nothing in it is secret. */
function line({ pattern, expected, ...field }: InventoryField) {
  return Type.Unsafe<string>({
    type: "string",
    pattern,
    ...documentation(field),
    errorMessage: expected,
    patternErrorMessage: expected,
  });
}

const anyText = "^\\S(?:.*\\S)?$";
const day = "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";

const required = {
  label: line({
    title: "Label",
    description: "The token's name as Atlassian lists it: purpose, environment and date.",
    details:
      "It is all that tells you later what breaks when you revoke the token, so say what uses it, where, and since when.",
    examples: [exampleToken.label],
    pattern: anyText,
    expected: `Write the token's name as Atlassian lists it, such as ${exampleToken.label}.`,
  }),
  environment: line({
    title: "Environment",
    description: "Where the token is used, which decides how often to replace it.",
    details: "A word of your own, such as `production`, `staging`, `development` or `testing`.",
    examples: [exampleToken.environment],
    pattern: anyText,
    expected: `Write one word for where the token is used, such as ${exampleToken.environment}.`,
  }),
  owner: line({
    title: "Owner",
    description: "The team or person who replaces the token.",
    details: "Atlassian reminds only the account that created the token, and late.",
    examples: [exampleToken.owner],
    pattern: anyText,
    expected: "Write who replaces the token.",
  }),
  created: line({
    title: "Created",
    description: "The day on which the token was created, as YYYY-MM-DD.",
    details: "The rotation policy counts from this day.",
    examples: [exampleToken.created],
    pattern: day,
    expected: "Use a date as YYYY-MM-DD.",
  }),
  expires: line({
    title: "Expires",
    description: "The day on which the token stops working, as YYYY-MM-DD.",
    details:
      "Every API token expires [between 1 and 365 days after it was created](https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/). No rotation policy can move this day.",
    examples: [exampleToken.expires],
    pattern: day,
    expected: "Use a date as YYYY-MM-DD.",
  }),
};

const fields = {
  ...required,
  purpose: Type.Optional(
    line({
      title: "Purpose",
      description: "What uses the token, and what breaks without it.",
      details: "Use it if the label has no room for this.",
      examples: ["Creates a work item for each failed release"],
      pattern: anyText,
      expected: "Write what uses the token.",
    }),
  ),
};

const token = Type.Object(fields, {
  additionalProperties: false,
  ...sectionOptions(required, {
    title: "Token",
    description: "The details of one API token; never the token itself.",
    details: `Required are ${keyList(required, "`")}.`,
    expected: `Use only these keys: ${keyList(fields)}.`,
  }),
  // The whole file has a snippet; editors would insert this one without its dash at the start of the list.
  examples: undefined,
});

const defaultLives = Object.entries(defaultPolicy)
  .map(([environment, days], index) => `${days}${index === 0 ? " days" : ""} in ${environment}`)
  .join(", ");

const rotationDays = Type.Unsafe<Record<string, number>>({
  type: "object",
  additionalProperties: {
    type: "integer",
    minimum: 1,
    maximum: maxLifetime,
    errorMessage: `Use a whole number of days from 1 to ${maxLifetime}, without quotes.`,
  },
  title: "Rotation",
  description: "After how many days a token is replaced, by environment.",
  markdownDescription: `After how many days a token is replaced, by environment. The numbers are a convention, not a rule: no one prescribes them for Jira. Any other environment gets as long as \`${fallbackEnvironment}\`. Default: ${defaultLives}.`,
  default: defaultPolicy,
  errorMessage: `Write an environment and a whole number of days from 1 to ${maxLifetime}, such as production: ${defaultPolicy.production}.`,
});

const inventory = {
  tokens: Type.Array(token, {
    title: "Tokens",
    description: "Every API token that someone has to look after.",
    errorMessage: "Write a list: each token starts with a dash.",
  }),
  rotation_days: Type.Optional(rotationDays),
};

/** A whole `jira_tokens.yaml`: what is known about API tokens, without the tokens. */
export const tokenInventory = Type.Object(inventory, {
  additionalProperties: false,
  title: "jira_tokens.yaml",
  description: "Your API tokens, and when to replace each one.",
  examples: [{ tokens: [exampleToken] }],
  errorMessage: `Use only these keys: ${keyList(inventory)}.`,
});

export type TokenInventory = Static<typeof tokenInventory>;
export type InventoryToken = Static<typeof token>;

import { titles } from "../generated/format.ts";
import { isSecretKey, sections, variableOf } from "../settings/sections.ts";
import type { WrittenSetting } from "./writer.ts";

const tokenPage = "https://id.atlassian.com/manage-profile/security/api-tokens";

/** A setting as an environment variable. */
export interface Variable {
  name: string;
  /** The title of the setting: "Account email". */
  title: string;
  isSecret: boolean;
  /** The literal text; absent if the value comes from a variable. */
  text?: string;
  /** The variable that the value comes from, often `name` itself. */
  source: string;
}

/** The settings that have an environment variable, in the usual order. */
function variables(settings: readonly WrittenSetting[]): Variable[] {
  return sections.settings.keys.flatMap((key) => {
    const name = variableOf(key);
    const setting = settings.find((one) => one.section === "settings" && one.key === key);
    if (name === undefined || setting === undefined) return [];
    const { value } = setting;
    const isReference = typeof value === "object";
    return {
      name,
      title: titles[key] ?? key,
      isSecret: isSecretKey("settings", key),
      ...(isReference ? {} : { text: String(value) }),
      source: isReference ? value.variable : name,
    };
  });
}

/**
 * Writes a block of lines for each variable, in the usual order.
 *
 * @returns whole lines; an empty text if there are no variables
 */
export function writeLines(
  settings: readonly WrittenSetting[],
  toLines: (variable: Variable) => readonly string[],
  { head = [], indent = "" }: { head?: readonly string[]; indent?: string } = {},
): string {
  const blocks = variables(settings).map((variable) => toLines(variable).map((line) => indent + line));
  return blocks.length === 0 ? "" : [...head, ...blocks.flat(), ""].join("\n");
}

/**
 * The comment above the token's line.
 *
 * @param howTo the second line, which continues the sentence of the first
 */
export function tokenAdvice({ isSecret }: Pick<Variable, "isSecret">, howTo: string, sign = "#"): string[] {
  return isSecret ? [`${sign} Create an API token at ${tokenPage}`, `${sign} ${howTo}`] : [];
}

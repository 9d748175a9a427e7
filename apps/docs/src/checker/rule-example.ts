import { unmarked } from "@jira-config/checker/on-demand";
import type { RuleDocumentation } from "@jira-config/checker/rules";
import type { SharedText } from "../permalink/permalink.ts";

/**
 * A fragment that opens a rule's invalid example by its number. For examples that are about a secret, which no link
 * carries: this one only names it, and the page gets the made-up secret from the site.
 */
export function exampleFragment(rule: string, index: number): string {
  return `#example.${rule}.${index}`;
}

/**
 * Reads what {@link exampleFragment} wrote.
 *
 * @param fragment as in `location.hash`
 * @param load gets all rules
 * @returns nothing when it is another fragment, `"broken"` when there is no such example, or it cannot be had
 */
export async function readExample(
  fragment: string,
  load: () => Promise<readonly Pick<RuleDocumentation, "id" | "examples">[]> = rulesOfTheSite,
): Promise<SharedText | "broken" | undefined> {
  const [, id, index] = /^#example\.([a-z-]+)\.(\d+)$/.exec(fragment) ?? [];
  if (id === undefined) return undefined;
  const rules = await load().catch(() => []);
  const example = rules.find((rule) => rule.id === id)?.examples.invalid[Number(index)];
  return example ? { text: unmarked(example.text), format: example.format ?? "yaml" } : "broken";
}

async function rulesOfTheSite(): Promise<RuleDocumentation[]> {
  const answer = await fetch("/rules.json");
  if (!answer.ok) throw new Error(`The rules cannot be had: ${answer.status}`);
  return await answer.json();
}

import { unmarked } from "@jira-config/checker/on-demand";
import type { RuleDocumentation } from "@jira-config/checker/rules";
import type { SharedText } from "../permalink/permalink.ts";

/**
 * A fragment that opens an invalid example of a rule by its number. It is for examples with a secret: no link contains
 * one, so this one only names the example, and the page loads the made-up secret from the site.
 */
export function exampleFragment(rule: string, index: number): string {
  return `#example.${rule}.${index}`;
}

/**
 * Reads what {@link exampleFragment} wrote.
 *
 * @param fragment as in `location.hash`
 * @param load loads all rules
 * @returns nothing for another kind of fragment, `"broken"` when there is no such example, or it cannot be loaded
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
  if (!answer.ok) throw new Error(`The rules cannot be loaded: ${answer.status}`);
  return await answer.json();
}

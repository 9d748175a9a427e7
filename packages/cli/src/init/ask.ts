import { cancel, isCancel, text } from "@clack/prompts";
import { jiraSettings } from "@jira-config/schema";
import { UsageError } from "../usage-error.ts";
import { problemWith } from "./answers.ts";
import type { Answers } from "./template.ts";

const asked = ["url", "project"] as const;

/**
 * Asks for what is not known yet.
 *
 * @throws UsageError when the user wants no more
 */
export async function ask(known: Answers): Promise<Answers> {
  const answers: Record<string, string> = { ...known };
  for (const key of asked) {
    if (answers[key] !== undefined) continue;
    const { title, description, examples } = jiraSettings.properties[key] as unknown as Words;
    const answer = await text({
      message: `${title}: ${description}`,
      placeholder: examples[0] ?? "",
      validate: (value = "") => problemWith(key, { ...answers, [key]: value.trim() }),
    });
    if (isCancel(answer)) stop();
    else answers[key] = answer.trim();
  }
  return answers;
}

interface Words {
  title: string;
  description: string;
  examples: readonly string[];
}

/** Leaves without a trace. */
export function stop(): never {
  cancel("Nothing was written.");
  throw new UsageError("Stopped.");
}

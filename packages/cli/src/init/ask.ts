import { styleText } from "node:util";
import { isCancel, S_BAR, text } from "@clack/prompts";
import { fields } from "@jira-config/schema";
import { usualVariables } from "../files/usual-text.ts";
import { outputPage } from "../terminal/page.ts";
import { wrap } from "../terminal/wrap.ts";
import { UsageError } from "../usage-error.ts";
import { corrected, defaults } from "./answers.ts";
import { stopAtEndOfInput } from "./end-of-input.ts";
import type { Answers } from "./template.ts";

const asked = ["url", "project", "email"] as const;

/**
 * Asks for what is not known yet.
 *
 * @throws UsageError when the user cancels
 */
export async function ask(known: Answers): Promise<Answers> {
  const answers: Record<string, string> = { ...known };
  const usualAnswers: Answers = { ...alreadySet(), ...defaults };
  stopAtEndOfInput();
  for (const key of asked) {
    if (answers[key] !== undefined) continue;
    const { title, description, examples } = fields[key];
    const usual = usualAnswers[key];
    const given = (value: string | undefined) => value?.trim() || (usual ?? "");
    const answer = await text({
      message: beside(styleText("gray", S_BAR), `${title}: ${description}`),
      placeholder: usual === undefined ? `Such as ${examples[0]}` : `Enter takes ${usual}`,
      validate: (value) => {
        const { problem } = corrected(key, given(value));
        return problem && beside(" ", problem);
      },
    });
    if (isCancel(answer)) throw new UsageError("Stopped. Nothing was written.");
    answers[key] = corrected(key, given(answer)).answer;
  }
  return answers;
}

/** The site and the space that the environment or `.env` names, unless the checker finds an error in them. */
function alreadySet(): Answers {
  const variables = usualVariables();
  const found = { url: variables.JIRA_URL, project: variables.JIRA_PROJECT };
  const offered: Record<string, string> = {};
  for (const [key, value] of Object.entries(found)) {
    if (value === undefined) continue;
    const { answer, problem } = corrected(key, value);
    if (problem === undefined) offered[key] = answer;
  }
  return offered;
}

/** Continues the bar on the left where a text wraps, as the library does for its other kinds of questions. */
function beside(bar: string, words: string): string {
  const margin = `${bar}  `;
  return wrap(words, outputPage().columns - 3).replaceAll("\n", `\n${margin}`);
}

import { check, unmarked } from "@jira-config/checker";
import { rules } from "@jira-config/checker/rules";
import { exitCodes } from "./command.ts";
import { commands } from "./commands/index.ts";
import { exitCodeMeanings, optionHeading, optionText, usage } from "./help.ts";
import { helpOption } from "./program-options.ts";
import { renderFindings } from "./report/pretty.ts";
import { ownRules } from "./rules/index.ts";
import { inventorySecret } from "./rules/inventory-secret.ts";
import { labelConvention } from "./rules/label-convention.ts";
import { labelRepeated } from "./rules/label-repeated.ts";
import { tokenLifetime } from "./rules/token-lifetime.ts";
import { siteOrigin } from "./site-origin.ts";
import { filePage } from "./terminal/page.ts";

/** The rules about one field of the inventory. The planner on the site checks the same, with the same messages. */
const fieldRules = [inventorySecret, labelConvention, labelRepeated, tokenLifetime];

/** Everything that the program says about itself, as data for the pages of the site. */
export async function reference() {
  return {
    commands: commands.map((command) => {
      const { name, summary, description, positionals, options, examples } = command;
      return {
        name,
        summary,
        description,
        usage: usage(command),
        arguments: positionals ? [{ heading: positionals.value, text: positionals.description }] : [],
        options: Object.entries({ ...options, help: helpOption }).map(([key, option]) => ({
          heading: optionHeading(key, option),
          text: optionText(option),
        })),
        examples,
      };
    }),
    exitCodes: Object.entries(exitCodeMeanings).map(([name, meaning]) => ({
      code: exitCodes[name as keyof typeof exitCodes],
      meaning,
    })),
    rules: ownRules,
    fieldMessages: Object.fromEntries(fieldRules.map(({ id, message }) => [id, message({})])),
    finding: await exampleFinding("site-url-trailing-slash"),
  };
}

/** What `check` prints about the example of a rule. */
async function exampleFinding(id: string): Promise<string> {
  const [example] = rules.find((rule) => rule.id === id)?.examples.invalid ?? [];
  if (!example) throw new Error(`There is no example of the rule ${id}.`);
  const text = unmarked(example.text);
  const report = check(text, { origin: siteOrigin });
  return renderFindings([{ name: "config/jira_config.yaml", text, report }], filePage);
}

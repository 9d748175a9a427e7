import { atKey } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { isScalar } from "../settings/setting.ts";
import { bashExample, dotenvExample, powershellExample } from "./examples.ts";

interface Params {
  name: string;
  isScript: boolean;
}

export const rule: Rule<Params> = {
  id: "duplicate-variable",
  severity: "warning",
  message: ({ name, isScript }) =>
    `Keep one of the lines that set ${name}; ${isScript ? "the last one counts" : "programs differ in which one counts"}.`,
  check({ isYaml, format, settings }, report) {
    if (isYaml) return;
    const seen = new Map<string, string>();
    for (const setting of settings) {
      if (!isScalar(setting) || setting.node.isComputed || setting.node.isConditional) continue;
      const { name, node } = setting;
      const first = seen.get(name);
      if (first === undefined) seen.set(name, node.text);
      else if (first !== node.text)
        report({ ...atKey(setting), params: { name, isScript: format !== "dotenv" } });
    }
  },
};

export const text = (): RuleText => ({
  title: "Every variable is set once",
  why: "Most readers of `.env` files take the last line, some the first. A forgotten line with an old token often causes a puzzling `401`.",
  fix: "Decide which line is right and remove the other.",
  examples: {
    valid: [
      { format: "dotenv", text: dotenvExample() },
      {
        title: "The same value, for now and for later",
        format: "bash",
        text: `${bashExample()}echo 'export JIRA_PROJECT="PROJ"' >> ~/.bashrc\n`,
      },
      {
        title: "One of them under a condition",
        format: "bash",
        text: `${bashExample()}if [ "$1" = test ]; then\n  export JIRA_PROJECT="TEST"\nfi\n`,
      },
      {
        title: "One of them adds to the value",
        format: "powershell",
        text: `${powershellExample()}$env:JIRA_PROJECT += 'TEST'\n`,
      },
    ],
    invalid: [
      { format: "dotenv", text: `${dotenvExample()}⟦JIRA_PROJECT⟧=OTHER\n` },
      { format: "bash", text: `${bashExample()}export ⟦JIRA_PROJECT⟧="OTHER"\n` },
    ],
  },
});

import { atSpan } from "../findings/places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { runsJira } from "../settings/data-center.ts";
import { isOthersScript, textWithSettings } from "../settings/others-file.ts";
import { yamlExample } from "./examples.ts";

interface Params {
  /** Whether the file is the configuration of jira-cli, the only other program whose settings are read. */
  isOfJiraCli: boolean;
  /** Whether the file runs Jira Server or Data Center itself. */
  isOfServer: boolean;
  /** Whether a text within the file has settings, which are not read. */
  isWithinText: boolean;
}

export const rule: Rule<Params> = {
  id: "no-settings",
  severity: "warning",
  message: ({ isOfJiraCli, isOfServer, isWithinText }) => {
    if (isOfJiraCli)
      return "Check the file of your own program; this is jira-cli's, and only its server and login are checked.";
    if (isOfServer)
      return "Check the file of your own program; this runs Jira Server or Data Center, which is not supported.";
    return isWithinText
      ? "Check the text that follows as a file of its own; it is not read here."
      : "Check the file that sets the variables for Jira, if it is another one; none is set here.";
  },
  check(document, report) {
    const { source, settings, unknownKeys, parts, isPart, isEnvironment } = document;
    if (isPart || !(source.isForeign || isOthersScript(document)) || source.syntaxProblems.length > 0) return;
    const isOfJiraCli = !isEnvironment;
    if (!isOfJiraCli && settings.length + unknownKeys.length + parts.length > 0) return;
    const unread = textWithSettings(document);
    const { key = { start: 0, end: 0 } } = unread ?? source.mappings[0]?.pairs[0] ?? {};
    report({
      ...atSpan(key),
      params: { isOfJiraCli, isOfServer: runsJira(document.text), isWithinText: unread !== undefined },
    });
  },
};

const deployment = "⟦apiVersion⟧: apps/v1\nkind: Deployment\nmetadata:\n  name: app\n";
const configMap = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: jira\ndata:\n";

export const text = (): RuleText => ({
  title: "Another program's file sets variables for Jira",
  why: "In a script, a workflow, a pipeline or a manifest only the variables for Jira are checked, and in the configuration of [jira-cli](https://github.com/ankitpokhrel/jira-cli) only its server and login. A file that sets none has no problems, but only because nothing in it was looked at. A text within the file, such as the one that a [ConfigMap makes into a file](https://kubernetes.io/docs/concepts/configuration/configmap/), or a here-document of a script, is not read either. A file that runs Jira itself is for Jira Server or Data Center, and only Jira Cloud is supported.",
  fix: "Check the file in which the variables are set. If it is this one, compare their names with those of the reference. Save a text within the file as a file of its own, and check that.",
  examples: {
    valid: [
      {
        format: "compose",
        name: "config-map.yaml",
        text: `${configMap}  JIRA_URL: https://your-company.atlassian.net\n`,
      },
    ],
    invalid: [
      {
        title: "A manifest without variables",
        format: "compose",
        name: "deployment.yaml",
        text: deployment,
      },
      {
        title: "A script without variables",
        format: "bash",
        text: '#!/bin/sh\n⟦VERSION⟧=$(git describe)\ndocker build -t "app:$VERSION" .\n',
      },
      {
        title: "The configuration of jira-cli",
        text: "⟦auth_type⟧: basic\ninstallation: Cloud\nlogin: jira-bot@your-company.com\nproject:\n  key: PROJ\n  type: classic\nserver: https://your-company.atlassian.net\n",
      },
      {
        title: "A Compose file that runs Jira Data Center",
        format: "compose",
        text: "⟦services⟧:\n  jira:\n    image: atlassian/jira-software:10.3\n    environment:\n      ATL_DB_TYPE: postgres72\n",
      },
      {
        title: "A script that writes the file",
        format: "bash",
        text: `#!/bin/sh\n⟦cat⟧ > jira_config.yaml <<EOF\n${yamlExample()}EOF\n`,
      },
      {
        title: "A file within the file",
        format: "compose",
        name: "config-map.yaml",
        text: `${configMap}  ⟦jira_config.yaml⟧: |\n${yamlExample().replace(/^(?=.)/gm, "    ")}`,
      },
    ],
  },
});

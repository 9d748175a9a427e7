import { remarkRule } from "../findings/remarks.ts";
import type { Keeper } from "../readers/environment-builder.ts";
import type { Rule, RuleText } from "../rule.ts";
import { bashExample, cmdExample, powershellExample, sampleToken } from "./examples.ts";

const places: Readonly<Record<Keeper, string>> = {
  profile: "the start-up file and in the shell's history",
  registry: "the registry",
  image: "every copy of the image",
  command: "the shell's history",
};

export const rule: Rule<{ where: Keeper }> = remarkRule({
  id: "token-stored-in-clear",
  severity: "warning",
  isAboutSecret: true,
  message: ({ where }) =>
    `Keep the token in a secret store; this line leaves it readable in ${places[where]}.`,
});

export const text = (): RuleText => ({
  title: "The token is not stored in clear text",
  why: "`echo … >> ~/.bashrc` puts the token into a file that gets copied, backed up and shared with your other dotfiles, and the command itself stays in the history. `setx` and `SetEnvironmentVariable` with `User` or `Machine` put it [into the registry](https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_environment_variables), where every program of that user can read it. `ENV` in a Dockerfile puts it into the image. What you type in a command, such as `docker run -e JIRA_API_TOKEN=…`, stays in the history, and every user of the machine can see it while the command runs.",
  fix: 'Keep the token in a keyring, and let the shell fetch it: `export JIRA_API_TOKEN="$(secret-tool lookup service jira-api-token)"`, `$env:JIRA_API_TOKEN = Get-Secret -Name jira-api-token -AsPlainText`. If you ever ran the line, remove the token from the file or the registry and from the history, revoke it, and create a new one. `docker run -e JIRA_API_TOKEN`, without a value, passes the variable through.',
  examples: {
    valid: [
      { title: "For this session", format: "bash", text: bashExample() },
      {
        title: "From a keyring",
        format: "bash",
        text: `${bashExample()}echo 'export JIRA_API_TOKEN="$(secret-tool lookup service jira-api-token)"' >> ~/.bashrc\n`,
      },
    ],
    invalid: [
      {
        title: "In ~/.bashrc",
        format: "bash",
        text: `${bashExample()}echo 'export JIRA_API_TOKEN=⟦"${sampleToken()}"⟧' >> ~/.bashrc\n`,
      },
      {
        title: "In the registry",
        format: "powershell",
        text: `${powershellExample()}[Environment]::SetEnvironmentVariable('JIRA_API_TOKEN', ⟦'${sampleToken()}'⟧, 'User')\n`,
      },
      {
        title: "With setx",
        format: "cmd",
        text: `${cmdExample()}setx JIRA_API_TOKEN ⟦"${sampleToken()}"⟧\n`,
      },
      {
        title: "In a Dockerfile",
        format: "bash",
        text: `${bashExample({ JIRA_API_TOKEN: undefined })}ENV JIRA_API_TOKEN=⟦${sampleToken()}⟧\n`,
      },
      {
        title: "In a command",
        format: "bash",
        text: `${bashExample({ JIRA_API_TOKEN: undefined })}docker run -e JIRA_API_TOKEN=⟦${sampleToken()}⟧ your-image\n`,
      },
    ],
  },
});

import { tokenAdvice, type Variable, writeLines } from "./variables.ts";
import type { Writer } from "./writer.ts";
import { yamlText } from "./yaml-text.ts";

/** The `environment:` of a service in a Compose file. */
export const compose: Writer = {
  holdsMappings: false,
  canHold: (text) => !text.includes("\0"),
  write: (settings) =>
    writeLines(settings, toLines, {
      head: [
        "services:",
        "  # Put the environment under the service of yours that uses Jira.",
        "  app:",
        "    environment:",
      ],
      indent: "      ",
    }),
};

/** Every value is text, since Compose refuses `true`. https://docs.docker.com/reference/compose-file/services/#environment */
function toLines(variable: Variable): string[] {
  const { name, text, source } = variable;
  const howTo = `and set ${source} where docker compose runs, or in a .env file beside this one that is never committed.`;
  return [
    ...tokenAdvice(variable, howTo),
    `${name}: ${text === undefined ? `\${${source}:?is not set}` : yamlText(text.replaceAll("$", "$$$$"))}`,
  ];
}

import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "configuration-unreadable",
  severity: "error",
  title: "The configuration cannot be read",
  advice: "Paste the file into the checker, which finds the mistake; the parser only says where it stopped.",
  signs: [
    {
      confidence: "certain",
      says: ["yaml.scanner.scannererror", "yaml.parser.parsererror", "yaml.composer.composererror"],
    },
    {
      confidence: "likely",
      says: [
        "yamlexception",
        "mapping values are not allowed",
        "cannot start any token",
        "could not find expected ':'",
        "bad indentation of a mapping entry",
        "did not find expected key",
      ],
    },
  ],
  why: "The program stopped before it sent anything, because the file is not valid YAML. A parser reports the line where it had to stop, but the mistake is often one or more lines above: an unclosed quote, a tab in the indentation, a colon in a value, or a missing space after a colon.",
  fix: "Paste the file into [the checker](/check/). It points to the mistake itself, and can fix most of them. It reads the file in your browser; nothing is sent.",
  examples: [
    {
      title: "Python",
      text: 'yaml.scanner.ScannerError: mapping values are not allowed here\n  in "jira_config.yaml", line 2, column 9',
    },
    {
      title: "Python, a tab",
      text: "yaml.scanner.ScannerError: while scanning for the next token\nfound character '\\t' that cannot start any token",
    },
    { title: "Node.js", text: "YAMLException: bad indentation of a mapping entry (3:11)" },
    {
      title: "Ruby, Go and others",
      text: "did not find expected key while parsing a block mapping at line 2 column 3",
    },
  ],
};

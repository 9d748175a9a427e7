import { knownKey } from "../settings/key-names.ts";
import { lineEnd, textStart } from "../text/positions.ts";
import type { Source } from "./source.ts";

const other = (name: string) => `Write this as YAML; it is ${name}.`;
const none = (name: string) => `Paste the configuration itself; this is ${name}.`;
const explained = (name: string) =>
  `Check the configuration itself; the page on troubleshooting explains ${name}.`;
const encrypted = (name: string) => `Decrypt this first; it is encrypted by ${name}.`;

/**
 * Other formats of settings, and other texts that people paste, with the form of their first line that is no comment.
 */
const languages: readonly [message: (name: string) => string, name: string, firstLine: RegExp][] = [
  [other, "TOML or INI", /^\[{1,2}[\w."' -]+\]{1,2}[ \t]*(?:[#;].*)?$/],
  [
    other,
    "JavaScript",
    /^(?:#!.*\bnode\b|module\.exports\b|export default\b|(?:const|let|var) \w+ = |import .*["'];?$)/,
  ],
  [
    other,
    "Python",
    /^(?:#!.*\bpython|from [\w.]+ import |import [\w., ]+$|def \w+\(|class \w+[(:]|\w+ = (?:\{|dict\()$)/,
  ],
  [other, "a Jenkinsfile", /^(?:pipeline|node(?:\(.*\))?) \{$/],
  [other, "Terraform", /^[a-z]+(?: "[\w.-]+")* \{$/],
  [other, "a file of Java properties", /^(?:jira|spring)\.[\w.-]+[ \t]*=/],
  [other, "XML", /^<(?:\?xml|!DOCTYPE|html|[a-z]+><[a-z]+>)/i],
  [other, "a netrc file", /^machine \S/],
  [none, "a diff", /^(?:diff --git |--- (?:a\/|\/dev\/null)|@@ -\d)/],
  [none, "an HTTP message", /^(?:[A-Z]{3,7} (?:https?:\/)?\/\S|HTTP\/\d)/],
  [
    explained,
    "error messages",
    /^(?:(?:\w+\.)*(?:[A-Z]\w*)?(?:Error|Exception): |Traceback \(|curl: \(\d+\) |\{"(?:errorMessages|message)":|(?:HTTP )?[45]\d\d [A-Z][a-z]|HTTP [45]\d\d\b)/,
  ],
  [encrypted, "Ansible Vault", /^\$ANSIBLE_VAULT;/],
  [none, "a token, for JIRA_API_TOKEN", /^AT[A-Z]TT3\S{18,}$/],
];

/** A configuration, whatever comes before it: another section may be called `Error`. */
const configuration = /^[ \t]*(?:jira:|JIRA_[A-Z_]+=)|"jira":/m;

/**
 * Recognizes a text in another language, or a mere token, to report that instead of each of its lines.
 *
 * @returns nothing if the text may be a configuration
 */
export function readForeignLanguage(text: string): Source | undefined {
  let start = textStart(text);
  let end = lineEnd(text, start);
  while (end < text.length && /^[ \t]*(?:$|[#;](?!!))/.test(text.slice(start, end))) {
    start = end + 1;
    end = lineEnd(text, start);
  }
  const line = text.slice(start, end).trimEnd();
  const [messageOf, name = ""] = languages.find(([, , firstLine]) => firstLine.test(line)) ?? [];
  if (!messageOf || (line.startsWith("[") && !holdsSettings(text))) return undefined;
  if (messageOf === explained && configuration.test(text)) return undefined;
  return {
    mappings: [],
    syntaxProblems: [{ start, end: start + line.length, message: messageOf(name), fixes: [] }],
  };
}

/** A section for Jira, or one of our variables. */
const ofJira = /^[ \t]*(?:\[{1,2}(?:[\w-]+\.)?jira\b|JIRA_\w+[ \t]*=)/im;

/**
 * Whether a text in brackets like those of TOML and INI has settings for Jira, or starts with one that we know. A list
 * in YAML has no assignments, and a systemd unit has others.
 */
function holdsSettings(text: string): boolean {
  if (ofJira.test(text)) return true;
  const [, key = ""] = /^[ \t]*([\w.-]+)[ \t]*=/m.exec(text) ?? [];
  return knownKey("settings", key) !== undefined;
}

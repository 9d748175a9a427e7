import type { ConfigDocument } from "../document.ts";
import { namedPairs, type Pair } from "../node.ts";
import { isOthersVariable, knownKey } from "./key-names.ts";
import { variableNames } from "./sections.ts";
import type { Setting } from "./setting.ts";

/**
 * Whether the file seems to be for another program, which needs its keys where and as they are. Other sections stand
 * beside `jira`, a key among the settings is unknown, or settings outside of a top-level `jira` have other names than
 * our keys and variables. Names with a typing error do not count, nor do entries of our mappings.
 */
export function isOthersFile(document: ConfigDocument): boolean {
  const { source, misplacement, settingsKey, renamed, unknownKeys, doubles } = document;
  const isShared = settingsKey && namedPairs(source.root).some(({ key }) => key !== settingsKey);
  if (source.isForeign || (isShared && !misplacement)) return true;
  const seconds = new Set(doubles.map(({ keyNode }) => keyNode));
  if (unknownKeys.some(({ section, keyNode }) => section === "settings" && !seconds.has(keyNode)))
    return true;
  const isElsewhere = misplacement === "flat" || misplacement === "below";
  return (
    isElsewhere &&
    renamed.some(
      ({ section, name }) =>
        section === "settings" && !variableNames.includes(name) && knownKey(section, name) !== undefined,
    )
  );
}

/** Whether a setting has another program's name, rather than ours with a typing error, where that program may need it. */
export function hasOthersName(document: ConfigDocument, { section, key, name }: Setting): boolean {
  if (document.isEnvironment) return isOthersVariable(name);
  return name !== key && knownKey(section, name) !== undefined && isOthersFile(document);
}

/**
 * Whether the URL is under another program's name: JIRA_HOST may expect only a host or a site's name, and JIRA_BASE_URL
 * a path.
 */
export function isForOthers(document: ConfigDocument): boolean {
  const { site, target } = document;
  return !target && site !== undefined && hasOthersName(document, site.setting);
}

const settingsInText = /^[ \t{]*["']?(?:(?:export[ \t]+)?JIRA_\w+=|(?:jira|JIRA_\w+)["']?[ \t]*:)/m;

/** A text with settings within the file: a here-document, or a block scalar, such as a file in a Kubernetes ConfigMap. */
export function textWithSettings({ source }: ConfigDocument): Pair | undefined {
  return source.mappings
    .flatMap(({ pairs }) => pairs)
    .find(
      ({ value }) => value.kind === "scalar" && value.style === "block" && settingsInText.test(value.text),
    );
}

/** Whether the file is a script, and nothing that it sets is called after Jira, or a text within it has the settings. */
export function isOthersScript(document: ConfigDocument): boolean {
  const { format, settings, source } = document;
  if (format !== "bash" && format !== "powershell" && format !== "cmd") return false;
  if (textWithSettings(document)) return true;
  const names = namedPairs(source.root).map(({ key }) => key.text);
  return !source.isPartial && settings.length === 0 && !names.some((name) => /jira|atlassian/i.test(name));
}

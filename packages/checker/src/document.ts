import { findSuppressions, type Suppression } from "./findings/suppressions.ts";
import type { MappingNode, ScalarNode, Span, YamlNode } from "./node.ts";
import type { Source } from "./readers/source.ts";
import type { CheckOptions, Format } from "./report.ts";
import { findSecrets, type Secret } from "./secrets/find-secrets.ts";
import { tokenPrefix } from "./secrets/token-prefix.ts";
import { locateSettings, type Misplacement, type SettingsPlace } from "./settings/locate-settings.ts";
import { type SchemaViolation, schemaViolations } from "./settings/schema-violations.ts";
import { isSecretKey } from "./settings/sections.ts";
import { isScalar, type ScalarSetting } from "./settings/setting.ts";
import { collectSettings, type FoundSettings } from "./settings/settings-collector.ts";
import { lastBefore } from "./text/ordered-spans.ts";
import { parseSiteUrl, type SiteUrl } from "./values/site-url.ts";
import type { Target } from "./writers/targets.ts";

/** A text, and all that rules need to know about it. */
export interface ConfigDocument extends FoundSettings {
  readonly text: string;
  readonly format: Format;
  readonly source: Source;
  /** Whether the format is one of environment variables, where every value is text. */
  readonly isEnvironment: boolean;
  /** Whether the file is YAML. Such files are committed, so they must not hold secrets. */
  readonly isYaml: boolean;
  /** Further configurations in the same text, which the rules check as well. */
  readonly parts: readonly ConfigDocument[];
  /** Whether this is one of those parts. Problems of the whole text are reported for the first configuration only. */
  readonly isPart: boolean;
  /** The node under `jira:`, or the whole environment; absent if there is neither. */
  readonly settingsNode: YamlNode | undefined;
  /** The key `jira` itself. */
  readonly settingsKey: ScalarNode | undefined;
  /** The JSON Pointer to the settings. */
  readonly settingsPath: string;
  /** Set if the settings are not all under `jira`, and says where they are. */
  readonly misplacement: Misplacement | undefined;
  /** Everything in the text that has the form of a secret. */
  readonly secrets: readonly Secret[];
  readonly violations: readonly SchemaViolation[];
  /** The parsed site URL with its setting; absent if the value is not a literal URL. */
  readonly site: { setting: ScalarSetting; url: SiteUrl } | undefined;
  /** The format that the text is converted to; absent if it is only checked. */
  readonly target?: Target;
  /** The settings that may be missing here, because another file has them. */
  readonly elsewhere?: readonly string[];
  /** The comments that ask to ignore a rule. */
  readonly suppressions: readonly Suppression[];
  /** Whether the file's name says that it is a template, to be copied and filled in. */
  readonly isTemplate: boolean;
  /** Whether the file is in UTF-16. */
  readonly isUtf16: boolean;
  /** The day that expiry dates are compared with. */
  readonly today: () => string;
}

/** Such as `.env.example`, `config/env.sample` and `example.env`. */
const templateName = /(?:^|[/\\._-])(?:example|sample|template|dist)(?:\.\w+)?$/i;

/** Finds the settings in the output of a reader. */
export function openDocument(
  text: string,
  format: Format,
  source: Source,
  today: () => string,
  { name = "", encoding = "utf-8" }: Pick<CheckOptions, "name" | "encoding"> = {},
): ConfigDocument {
  const inText = {
    text,
    format,
    today,
    secrets: findSecrets(text),
    isTemplate: format !== "yaml" && templateName.test(name),
    isUtf16: encoding !== "utf-8",
  };
  const { parts = [], isForeign = false } = source;
  const rest = { mappings: [], syntaxProblems: [], isForeign, isPartial: true };
  return openSettings(inText, source, {
    parts: parts.map((root) =>
      openSettings(inText, { ...rest, root }, { parts: [], isPart: true, suppressions: [] }),
    ),
    isPart: false,
    suppressions: findSuppressions(text, source.mappings),
  });
}

const noSettings: MappingNode = { kind: "mapping", pairs: [], start: 0, end: 0 };

/**
 * @param inText what all configurations in a text have in common
 * @param place what differs between the whole text and its parts
 */
function openSettings(
  inText: Pick<ConfigDocument, "text" | "format" | "today" | "secrets" | "isTemplate" | "isUtf16">,
  source: Source,
  place: Pick<ConfigDocument, "parts" | "isPart" | "suppressions">,
): ConfigDocument {
  const { format, secrets } = inText;
  const isEnvironment = format !== "yaml";
  const located: SettingsPlace = isEnvironment
    ? { settingsNode: source.root, settingsPath: "" }
    : locateSettings(source.root);
  const { settingsNode, settingsKey, settingsPath, misplacement, misspelt } = located;
  const mapping = settingsNode?.kind === "mapping" ? settingsNode : noSettings;
  const found = collectSettings(mapping, settingsPath, isEnvironment);
  return {
    ...inText,
    ...place,
    ...found,
    source,
    isEnvironment,
    isYaml: format === "yaml" || format === "compose",
    settingsNode,
    settingsKey,
    settingsPath,
    misplacement,
    unknownKeys: misspelt ? [misspelt, ...found.unknownKeys] : found.unknownKeys,
    violations: schemaViolations(found.settings, isEnvironment),
    site: siteOf(scalarSetting(found, "url"), secrets),
  };
}

function siteOf(setting: ScalarSetting | undefined, secrets: readonly Secret[]): ConfigDocument["site"] {
  if (setting?.form !== "literal" || typeof setting.node.value !== "string") return undefined;
  const url = parseSiteUrl(setting.node.text);
  // A secret in the URL can only be a password before the host, which has a rule of its own.
  const isSite = url && (url.userInfo !== "" || !holdsSecret({ secrets }, setting.node));
  return isSite ? { setting, url } : undefined;
}

/** The setting of a key if it has a scalar value. */
export function scalarSetting(
  { byKey }: Pick<ConfigDocument, "byKey">,
  key: string,
): ScalarSetting | undefined {
  const setting = byKey[key];
  return setting && isScalar(setting) ? setting : undefined;
}

/**
 * The setting of a key if rules about the form of its value apply: it is not blank, a reference, a placeholder, a
 * number, or a secret in the wrong place, all of which have rules of their own.
 */
export function literalSetting(document: ConfigDocument, key: string): ScalarSetting | undefined {
  const setting = scalarSetting(document, key);
  return setting && isLiteralText(document, setting) ? setting : undefined;
}

export function isLiteralText(
  document: ConfigDocument,
  { section, key, form, node }: ScalarSetting,
): boolean {
  const isSecret = holdsSecret(document, node) || (node.isToken && !isSecretKey(section, key));
  return form === "literal" && typeof node.value === "string" && !isSecret;
}

/** As {@link isLiteralText}, but also true for a number: for rules that know what a number in their setting means. */
export function isTextOrNumber(document: ConfigDocument, setting: ScalarSetting): boolean {
  return typeof setting.node.value === "number" || isLiteralText(document, setting);
}

/** The setting with the token, in formats where tokens are allowed. */
export function tokenSetting(document: ConfigDocument): ScalarSetting | undefined {
  return document.isYaml ? undefined : scalarSetting(document, "api_token");
}

/** As {@link tokenSetting}, but only if the value is a literal token without a prefix such as `Bearer `. */
export function environmentToken(document: ConfigDocument): ScalarSetting | undefined {
  const setting = tokenSetting(document);
  return setting?.form === "literal" && tokenPrefix(setting.node.text) === "" ? setting : undefined;
}

/** @returns whether there is something in the form of a secret within a span */
export function holdsSecret({ secrets }: Pick<ConfigDocument, "secrets">, { start, end }: Span): boolean {
  return (lastBefore(secrets, end)?.end ?? 0) > start;
}

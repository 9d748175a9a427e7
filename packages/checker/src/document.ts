import { findSuppressions, type Suppression } from "./findings/suppressions.ts";
import type { MappingNode, ScalarNode, Span, YamlNode } from "./node.ts";
import type { Source } from "./readers/source.ts";
import type { CheckOptions, Format } from "./report.ts";
import { findSecrets, type Secret } from "./secrets/find-secrets.ts";
import { tokenPrefix } from "./secrets/token-prefix.ts";
import { isOthersVariable } from "./settings/key-names.ts";
import { locateSettings, type Misplacement, type SettingsPlace } from "./settings/locate-settings.ts";
import { type SchemaViolation, schemaViolations } from "./settings/schema-violations.ts";
import { isSecretKey } from "./settings/sections.ts";
import { isScalar, type ScalarSetting } from "./settings/setting.ts";
import { collectSettings, type FoundSettings } from "./settings/settings-collector.ts";
import { lastBefore } from "./text/ordered-spans.ts";
import { parseSiteUrl, type SiteUrl } from "./values/site-url.ts";
import type { Target } from "./writers/targets.ts";

/** A text and all that rules ask about it. */
export interface ConfigDocument extends FoundSettings {
  readonly text: string;
  readonly format: Format;
  readonly source: Source;
  /** Whether the format is one of environment variables, where every value is text. */
  readonly isEnvironment: boolean;
  /** Whether the file is written in YAML; such files are committed, so no secret may stand in them. */
  readonly isYaml: boolean;
  /** The further configurations that the text holds, for rules to look at in the same way. */
  readonly parts: readonly ConfigDocument[];
  /** Whether it is one of them, which leaves what is about the whole text to the first. */
  readonly isPart: boolean;
  /** The node under `jira:`, or the whole environment; absent when there is none. */
  readonly settingsNode: YamlNode | undefined;
  /** The key `jira` itself. */
  readonly settingsKey: ScalarNode | undefined;
  /** The JSON Pointer to the settings. */
  readonly settingsPath: string;
  /** How the settings stand when not under `jira` alone. */
  readonly misplacement: Misplacement | undefined;
  /** Every text in the form of a secret, wherever it stands. */
  readonly secrets: readonly Secret[];
  readonly violations: readonly SchemaViolation[];
  /** The site URL in its parts, with its setting; absent when it is not a literal URL. */
  readonly site: { setting: ScalarSetting; url: SiteUrl } | undefined;
  /** The format that the text is to be converted to; absent when it is only checked. */
  readonly target?: Target;
  /** Settings that need not be here, because other texts hold them. */
  readonly elsewhere?: readonly string[];
  /** The comments that ask not to report a rule. */
  readonly suppressions: readonly Suppression[];
  /** Whether the file is there to be copied and filled in, as its name tells. */
  readonly isTemplate: boolean;
  /** Whether the file is in UTF-16. */
  readonly isUtf16: boolean;
  /** The day that expiry dates are compared with. */
  readonly today: () => string;
}

/** As in `.env.example`, `config/env.sample` and `example.env`. */
const templateName = /(?:^|[/\\._-])(?:example|sample|template|dist)(?:\.\w+)?$/i;

/** Finds the settings in what a reader has read. */
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
 * @param inText what every configuration of a text has in common
 * @param place what tells the whole text from its parts
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
  // A secret may stand there as a password, which has a rule of its own, but nowhere else.
  const isSite = url && (url.userInfo !== "" || !holdsSecret({ secrets }, setting.node));
  return isSite ? { setting, url } : undefined;
}

/**
 * Whether the address stands in a variable of another program, such as JIRA_HOST, which may want no more than a host or
 * a site's name, or JIRA_BASE_URL, which may want a path.
 */
export function isForOthers({ site, isEnvironment, target }: ConfigDocument): boolean {
  return isEnvironment && !target && site !== undefined && isOthersVariable(site.setting.name);
}

/** The setting of a key with its scalar value; nothing when it is absent or not a scalar. */
export function scalarSetting(
  { byKey }: Pick<ConfigDocument, "byKey">,
  key: string,
): ScalarSetting | undefined {
  const setting = byKey[key];
  return setting && isScalar(setting) ? setting : undefined;
}

/**
 * The text of a setting that a rule about its form should judge: neither blank, nor a reference, nor a placeholder, nor
 * a number, nor a secret in the wrong place, all of which have rules of their own.
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

/** The same, or a bare number, for a setting whose rule knows what a number there is meant to be. */
export function isTextOrNumber(document: ConfigDocument, setting: ScalarSetting): boolean {
  return typeof setting.node.value === "number" || isLiteralText(document, setting);
}

/** The token's setting of a file where a token may stand. */
export function tokenSetting(document: ConfigDocument): ScalarSetting | undefined {
  return document.isYaml ? undefined : scalarSetting(document, "api_token");
}

/** The same, with nothing around the token; nothing when it is of another form. */
export function environmentToken(document: ConfigDocument): ScalarSetting | undefined {
  const setting = tokenSetting(document);
  return setting?.form === "literal" && tokenPrefix(setting.node.text) === "" ? setting : undefined;
}

/** @returns whether a text in the form of a secret stands within a span. */
export function holdsSecret({ secrets }: Pick<ConfigDocument, "secrets">, { start, end }: Span): boolean {
  return (lastBefore(secrets, end)?.end ?? 0) > start;
}

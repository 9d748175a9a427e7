import type { Rule } from "../rule.ts";
import { rule as blankValue } from "./blank-value.ts";
import { rule as blanksAroundEquals } from "./blanks-around-equals.ts";
import { rule as certificatePath } from "./certificate-path.ts";
import { rule as cloudIdForm } from "./cloud-id-form.ts";
import { rule as commonFieldId } from "./common-field-id.ts";
import { rule as composeVariablesNotPassed } from "./compose-variables-not-passed.ts";
import { rule as conflictingVariables } from "./conflicting-variables.ts";
import { rule as customFieldIdForm } from "./custom-field-id-form.ts";
import { rule as duplicateFieldMapping } from "./duplicate-field-mapping.ts";
import { rule as duplicateKey } from "./duplicate-key.ts";
import { rule as duplicateVariable } from "./duplicate-variable.ts";
import { rule as emailForm } from "./email-form.ts";
import { rule as emptyMapping } from "./empty-mapping.ts";
import { rule as envReadersDiffer } from "./env-readers-differ.ts";
import { rule as envSyntax } from "./env-syntax.ts";
import { rule as epicLinkField } from "./epic-link-field.ts";
import { rule as exampleValue } from "./example-value.ts";
import { rule as hardcodedToken } from "./hardcoded-token.ts";
import { rule as ignoreComment } from "./ignore-comment.ts";
import { rule as inlineComment } from "./inline-comment.ts";
import { rule as inputLimits } from "./input-limits.ts";
import { rule as invisibleCharacter } from "./invisible-character.ts";
import { rule as jsonTrailingComma } from "./json-trailing-comma.ts";
import { rule as lineMark } from "./line-mark.ts";
import { rule as localSiteUrl } from "./local-site-url.ts";
import { rule as markdownFence } from "./markdown-fence.ts";
import { rule as mergeConflict } from "./merge-conflict.ts";
import { rule as misplacedLine } from "./misplaced-line.ts";
import { rule as missingKey } from "./missing-key.ts";
import { rule as misspeltName } from "./misspelt-name.ts";
import { rule as multipleDocuments } from "./multiple-documents.ts";
import { rule as nameBlanks } from "./name-blanks.ts";
import { rule as nestedSettings } from "./nested-settings.ts";
import { rule as noSettings } from "./no-settings.ts";
import { rule as outOfRange } from "./out-of-range.ts";
import { rule as placeholderValue } from "./placeholder-value.ts";
import { rule as projectKeyForm } from "./project-key-form.ts";
import { rule as projectKeyUnusual } from "./project-key-unusual.ts";
import { rule as publicToken } from "./public-token.ts";
import { rule as referenceSyntax } from "./reference-syntax.ts";
import { rule as repeatedVariable } from "./repeated-variable.ts";
import { rule as reservedProjectKey } from "./reserved-project-key.ts";
import { rule as schemaModeline } from "./schema-modeline.ts";
import { rule as selfReference } from "./self-reference.ts";
import { rule as serviceAccountCloudId } from "./service-account-cloud-id.ts";
import { rule as settingsNotUnderJira } from "./settings-not-under-jira.ts";
import { rule as singleValue } from "./single-value.ts";
import { rule as siteUrlCase } from "./site-url-case.ts";
import { rule as siteUrlCredentials } from "./site-url-credentials.ts";
import { rule as siteUrlForm } from "./site-url-form.ts";
import { rule as siteUrlHost } from "./site-url-host.ts";
import { rule as siteUrlLegacy } from "./site-url-legacy.ts";
import { rule as siteUrlPath } from "./site-url-path.ts";
import { rule as siteUrlScheme } from "./site-url-scheme.ts";
import { rule as siteUrlTrailingSlash } from "./site-url-trailing-slash.ts";
import { rule as statusCategory } from "./status-category.ts";
import { rule as strayCharacters } from "./stray-characters.ts";
import { rule as swappedMapping } from "./swapped-mapping.ts";
import { rule as swappedReference } from "./swapped-reference.ts";
import { rule as templateFile } from "./template-file.ts";
import { rule as textEncoding } from "./text-encoding.ts";
import { rule as tlsVerificationOff } from "./tls-verification-off.ts";
import { rule as tokenAlone } from "./token-alone.ts";
import { rule as tokenChecksum } from "./token-checksum.ts";
import { rule as tokenExpired } from "./token-expired.ts";
import { rule as tokenExpiresSoon } from "./token-expires-soon.ts";
import { rule as tokenExpiryForm } from "./token-expiry-form.ts";
import { rule as tokenExpiryTooFar } from "./token-expiry-too-far.ts";
import { rule as tokenKind } from "./token-kind.ts";
import { rule as tokenStoredInClear } from "./token-stored-in-clear.ts";
import { rule as tokenWhitespace } from "./token-whitespace.ts";
import { rule as transitionName } from "./transition-name.ts";
import { rule as translatedType } from "./translated-type.ts";
import { rule as unknownKey } from "./unknown-key.ts";
import { rule as variableNotExported } from "./variable-not-exported.ts";
import { rule as variableScope } from "./variable-scope.ts";
import { rule as webEncoding } from "./web-encoding.ts";
import { rule as windowsLineEnds } from "./windows-line-ends.ts";
import { rule as wrongType } from "./wrong-type.ts";
import { rule as yamlReadersDiffer } from "./yaml-readers-differ.ts";
import { rule as yamlSyntax } from "./yaml-syntax.ts";
import { rule as yamlTag } from "./yaml-tag.ts";
import { rule as yamlVersions } from "./yaml-versions.ts";

/** All rules by topic, in the order of the reference. */
export const topics: Readonly<Record<string, readonly Rule[]>> = {
  "The file": [
    inputLimits,
    textEncoding,
    lineMark,
    markdownFence,
    mergeConflict,
    invisibleCharacter,
    yamlSyntax,
    misplacedLine,
    jsonTrailingComma,
    schemaModeline,
    yamlTag,
    yamlVersions,
    yamlReadersDiffer,
    envSyntax,
    multipleDocuments,
  ],
  Keys: [
    settingsNotUnderJira,
    nestedSettings,
    duplicateKey,
    duplicateVariable,
    conflictingVariables,
    repeatedVariable,
    missingKey,
    noSettings,
    unknownKey,
  ],
  Environment: [
    envReadersDiffer,
    blanksAroundEquals,
    inlineComment,
    variableNotExported,
    variableScope,
    windowsLineEnds,
    composeVariablesNotPassed,
  ],
  Values: [
    blankValue,
    templateFile,
    wrongType,
    singleValue,
    strayCharacters,
    webEncoding,
    outOfRange,
    placeholderValue,
    exampleValue,
  ],
  References: [referenceSyntax, swappedReference, selfReference],
  Token: [
    hardcodedToken,
    tokenKind,
    tokenAlone,
    tokenWhitespace,
    tokenStoredInClear,
    publicToken,
    tokenChecksum,
  ],
  "Token expiry": [tokenExpiryForm, tokenExpired, tokenExpiresSoon, tokenExpiryTooFar],
  "Site URL": [
    siteUrlForm,
    siteUrlScheme,
    siteUrlCredentials,
    siteUrlHost,
    siteUrlLegacy,
    siteUrlCase,
    siteUrlPath,
    siteUrlTrailingSlash,
    localSiteUrl,
  ],
  "Account and space (project)": [
    emailForm,
    projectKeyForm,
    projectKeyUnusual,
    reservedProjectKey,
    serviceAccountCloudId,
  ],
  Connection: [cloudIdForm, tlsVerificationOff, certificatePath],
  Mappings: [
    emptyMapping,
    customFieldIdForm,
    misspeltName,
    duplicateFieldMapping,
    swappedMapping,
    epicLinkField,
    commonFieldId,
    transitionName,
    statusCategory,
    translatedType,
    nameBlanks,
  ],
  // Last, because it looks at what the other rules found.
  Suppression: [ignoreComment],
};

export const registry: readonly Rule[] = Object.values(topics).flat();

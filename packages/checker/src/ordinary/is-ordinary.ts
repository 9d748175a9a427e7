import type { ConfigDocument } from "../document.ts";
import { dayOf } from "../generated/day.ts";
import { requiredKeys } from "../generated/format.ts";
import { isFollowedBySettings } from "../settings/placement.ts";
import { isScalar, type Setting } from "../settings/setting.ts";
import { isFieldId } from "../values/field-id.ts";
import { isProjectKey } from "../values/project-key.ts";
import { uuid } from "../values/uuid.ts";

/** Whether a value has a form that no rule reports. */
const forms: Readonly<Record<string, (text: string) => boolean>> = {
  url: matches(/^https:\/\/[a-z0-9-]+\.atlassian\.net$/),
  email: matches(/^[A-Za-z0-9._+-]+@(?!serviceaccount\.)[a-z0-9-]+(?:\.[a-z]{2,})+$/),
  api_token: () => false,
  project: isProjectKey,
  cloud_id: matches(new RegExp(`^${uuid}$`)),
  token_expires: (text) => dayOf(text) !== undefined,
  verify_ssl: matches(/^true$/),
};

const isName = matches(/^\S(?:.*\S)?$/);

function matches(form: RegExp): (text: string) => boolean {
  return (text) => form.test(text);
}

/** Whether the rules for ordinary documents are enough for a YAML document: all others would find nothing. */
export function isOrdinary(document: ConfigDocument): boolean {
  const { settingsNode, misplacement, violations, renamed, unknownKeys, groups, doubles, swapped } = document;
  const { byKey, secrets, settings, site, source } = document;
  return (
    settingsNode?.kind === "mapping" &&
    misplacement === undefined &&
    requiredKeys.every((key) => byKey[key]) &&
    !isFollowedBySettings(source.root, settingsNode) &&
    [violations, renamed, unknownKeys, groups, doubles, swapped, secrets].every(
      ({ length }) => length === 0,
    ) &&
    (site === undefined || site.url.hostKind === "cloud") &&
    settings.every(hasOrdinaryForm)
  );
}

function hasOrdinaryForm(setting: Setting): boolean {
  if (!isScalar(setting) || setting.form === "reference") return true;
  const { section, key, form, node } = setting;
  if (form !== "literal") return false;
  if (section === "custom_fields") return isFieldId(node.text);
  return section === "settings" ? (forms[key]?.(node.text) ?? true) : isName(node.text);
}

import { nearest, shownName } from "@jira-config/checker";
import { cause as customFieldOtherKind } from "../../causes/custom-field-other-kind.ts";
import { cause as customFieldUnknown } from "../../causes/custom-field-unknown.ts";
import { cause as epicLinkDeprecated } from "../../causes/epic-link-deprecated.ts";
import { getFields } from "../../endpoints.ts";
import type { NamedFinding } from "../../named-report.ts";
import { type Entity, entitiesIn } from "../../site/entity.ts";
import { counted } from "../counted.ts";
import { type Examination, findingAt } from "../examination.ts";
import { type Field, kindOf } from "../field-kinds.ts";
import { replacement } from "../fixes.ts";
import type { Probe } from "../probe.ts";

/** Each mapped field exists on this site, and is what its name promises. */
export const customFields: Probe = {
  id: "custom-fields",
  title: "Custom fields",
  async examine(examination) {
    const { config, jira, learned } = examination;
    const mapping = config.customFields;
    if (Object.keys(mapping).length === 0) return { summary: "No field is mapped.", skipped: true };
    const fields = entitiesIn(await getFields(jira), ({ schema }) => ({ custom: schema?.custom }));
    const isTeamManaged = learned.project?.isTeamManaged ?? false;
    const mappedFields: { word: string; field: Entity }[] = [];
    const findings = Object.entries(mapping).flatMap(([word, id]) => {
      const found = examineField(examination, fields, word, id, isTeamManaged);
      const field = found.length === 0 && fields.find((one) => one.id === id);
      if (field) mappedFields.push({ word, field });
      return found;
    });
    learned.mappedFields = mappedFields;
    return {
      summary: `The site has ${counted(fields, "field")}; ${counted(mapping, "ID")} compared.`,
      findings,
    };
  },
};

function examineField(
  examination: Examination,
  fields: readonly Field[],
  key: string,
  id: string,
  isTeamManaged: boolean,
): NamedFinding[] {
  const setting = `custom_fields/${key}` as const;
  const field = fields.find((one) => one.id === id);
  const kind = kindOf(key, isTeamManaged);
  if (field && kind?.isDeprecated(field)) {
    const fixes = replacement(examination, setting, "parent");
    return [findingAt(examination, setting, epicLinkDeprecated, { fixes })];
  }
  if (field && (!kind || kind.matches(field))) return [];
  const right = kind ? fields.filter((one) => kind.matches(one)) : sameName(fields, key);
  const named = right.map((one) => `${one.id} (${one.name})`).join(" or ");
  const wrong = field
    ? `${id} is “${field.name}” here`
    : `this site has no ${/^customfield_\d{1,9}$/.test(id) ? id : (shownName(id) ?? "field of this ID")}`;
  return [
    findingAt(examination, setting, field ? customFieldOtherKind : customFieldUnknown, {
      message: named === "" ? `Use another field's ID; ${wrong}.` : `Use ${named}; ${wrong}.`,
      fixes: right.flatMap((one) => replacement(examination, setting, one.id, `Use ${one.id} (${one.name})`)),
    }),
  ];
}

/** The field that a name most likely means, when it is not a well-known one. */
function sameName(fields: readonly Field[], key: string): Field[] {
  const words = key.replaceAll("_", " ").toLowerCase();
  const name = nearest(
    words,
    fields.map((field) => field.name.toLowerCase()),
  );
  return fields.filter((field) => field.name.toLowerCase() === name).slice(0, 1);
}

import { nearest } from "@jira-config/checker";
import { cause as namesTranslated } from "../causes/names-translated.ts";
import type { MappingId } from "../config/origin.ts";
import type { Cause } from "../diagnosis/cause.ts";
import type { NamedFinding } from "../named-report.ts";
import type { LocalizedName } from "../site/entity.ts";
import { allOf, findByName } from "../site/names.ts";
import { type Examination, findingAt } from "./examination.ts";
import { replacement } from "./fixes.ts";

/** What one mapping is compared with. */
export interface Comparison<T extends LocalizedName> {
  section: MappingId;
  mapping: Readonly<Record<string, string>>;
  entities: readonly T[];
  /** The cause when the site does not have a name. */
  missing: Cause;
  /** What messages call an entity, such as "type" or "status". */
  noun: string;
  /** Entities that a key of the configuration likely means, the likeliest first. */
  likely(key: string): readonly T[];
}

/** Finds every name of a mapping that the site does not have, and offers those that it has. */
export function compareNames<T extends LocalizedName>(
  examination: Examination,
  { section, mapping, entities, missing, noun, likely }: Comparison<T>,
): NamedFinding[] {
  const entries = Object.entries(mapping).map(([key, name]) => ({
    key,
    name,
    match: findByName(name, entities),
  }));
  const unknown = entries.filter(({ match }) => !match);
  const translated = entries.find(({ match }) => match?.isTranslated);
  const findings = unknown.map(({ key, name }) => {
    const setting = `${section}/${key}` as const;
    const names = entities.map((entity) => entity.name);
    const meant = nearest(name, names) ?? nearest(key.replaceAll("_", " "), names);
    const offers = meant === undefined ? likely(key).map((entity) => entity.name) : [meant];
    return findingAt(examination, setting, missing, {
      message:
        entities.length === 0
          ? `Leave this out; this space (project) has no ${noun}.`
          : `Use the name of a ${noun}, or leave this out; this space (project) has only ${allOf(entities)}.`,
      fixes: [...new Set(offers)].slice(0, 3).flatMap((offer) => replacement(examination, setting, offer)),
    });
  });
  if (translated?.match) {
    const { key, match } = translated;
    findings.push(
      findingAt(examination, `${section}/${key}`, namesTranslated, {
        message: `This account sees English names in its own language, such as “${match.entity.name}” here; a program that compares names has to know both.`,
      }),
    );
  }
  return findings;
}

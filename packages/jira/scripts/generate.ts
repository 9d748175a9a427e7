import { mkdirSync, writeFileSync } from "node:fs";
import { connectionKeys, defaultSiteOrigin, fields, variableName } from "@jira-config/schema";

const generated = new URL("../src/generated/", import.meta.url);

/** What the client needs of the schema, as plain data: the schema itself needs TypeBox, and is slow to load. */
const variables = Object.fromEntries(connectionKeys.map((key) => [key, variableName(key)]));
const defaults = Object.fromEntries(
  connectionKeys.flatMap((key) => (fields[key].default === undefined ? [] : [[key, fields[key].default]])),
);

mkdirSync(generated, { recursive: true });
writeFileSync(
  new URL("settings.ts", generated),
  [
    "// Generated from the schema by scripts/generate.ts.",
    "/** The environment variable that carries each setting. */",
    `export const variables = ${JSON.stringify(variables, null, 2)} as const;`,
    "/** What holds where a setting is not given. */",
    `export const defaults = ${JSON.stringify(defaults, null, 2)} as const;`,
    "/** The levels of urgency, the highest first. */",
    `export const priorityLevels: readonly string[] = ${JSON.stringify(Object.keys(fields.priority_mapping.properties ?? {}))};`,
    "/** The origin of links to pages, until another is given. */",
    `export const siteOrigin = ${JSON.stringify(process.env.SITE_ORIGIN || defaultSiteOrigin)};`,
    "",
  ].join("\n"),
);

// Derives what the engine needs from the schema, the rules and the YAML parser, as code that loads fast and evaluates
// nothing at run time.
import { mkdirSync, writeFileSync } from "node:fs";
import manifest from "../package.json" with { type: "json" };
import { answerSchemas } from "./answer-schemas.ts";
import { documentationSource } from "./documentation-source.ts";
import { formatSource } from "./format-source.ts";
import { schemasSource } from "./schemas-source.ts";
import { yamlParserSource } from "./yaml-parser-source.ts";

const directory = new URL("../src/generated/", import.meta.url);
const write = (name: string, source: string) => writeFileSync(new URL(name, directory), source);

mkdirSync(directory, { recursive: true });
write("version.ts", `export const version = ${JSON.stringify(manifest.version)};\n`);
write("format.ts", formatSource());
write("yaml-parser.ts", await yamlParserSource());

const { topics } = await import("../src/rules/registry.ts");
const { conversionTopics } = await import("../src/rules/conversion-registry.ts");
write("documentation.ts", documentationSource({ ...topics, ...conversionTopics }));
write("schemas.ts", schemasSource(answerSchemas()));

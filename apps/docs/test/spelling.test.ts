import { spellCheckDocument } from "cspell-lib";
import { expect, test } from "vitest";
import { builtFile, builtFiles } from "./built-site.ts";

/** Names, and mistakes that are quoted as such. */
const words = [
  "axios",
  "customfield",
  "dotenv",
  "FortiGuard",
  "getenv",
  "Historia",
  "lspconfig",
  "Netskope",
  "nvim",
  "pionts",
  "pycontribs",
  "SARIF",
  "setx",
  "tiemout",
  "undici",
  "Vite",
  "worklogs",
];

test.each(builtFiles("**/index.md"))("%s is spelled right", async (file) => {
  expect(await misspelt(proseOf(builtFile(file)))).toEqual([]);
});

test("a word that is spelled wrong is noticed, in either English", async () => {
  expect(await misspelt("Recieve the colour of the color.")).toEqual(["Recieve"]);
});

async function misspelt(text: string): Promise<string[]> {
  const { issues } = await spellCheckDocument(
    { uri: "page.md", text, languageId: "plaintext", locale: "en,en-GB" },
    { generateSuggestions: false, noConfigSearch: true },
    { import: ["@cspell/dict-en-gb-mit/cspell-ext.json"], language: "en,en-GB", words },
  );
  return issues.map((issue) => issue.text);
}

/** The words of a text, without code and addresses. */
function proseOf(markdown: string): string {
  return markdown
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, "")
    .replace(/`[^`]*`/g, "")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/https?:\S+/g, "");
}

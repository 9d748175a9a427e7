import { remarksFor } from "../findings/remarks.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

interface Params {
  isWhole: boolean;
}

export const rule: Rule<Params> = {
  id: "text-encoding",
  severity: "error",
  message: ({ isWhole }) =>
    isWhole
      ? "Save this file as UTF-8; it is UTF-16 or UTF-32, which many programs cannot read."
      : "Save this file as UTF-8, and write the character here again; it was lost.",
  check({ isUtf16, isPart, source }, report) {
    if (isUtf16 && !isPart) report({ path: "", start: 0, end: 0, params: { isWhole: true } });
    for (const remark of remarksFor<Params>("text-encoding", source)) report(remark);
  },
};

const utf16 = (text: string) => [...text].map((character) => `${character}\0`).join("");

export const text = (): RuleText => ({
  title: "The file is UTF-8 text",
  why: "Programs read the file as UTF-8. YAML also allows [UTF-16 with a byte order mark](https://yaml.org/spec/1.2.2/#52-character-encodings), and PyYAML can read it from bytes. But Node.js programs with js-yaml, and Python's `open()`, decode the file as UTF-8 first, and programs that read `.env` files or scripts do not know UTF-16 at all. Windows PowerShell 5 writes UTF-16 with `>` and `Out-File` ([source](https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_character_encoding)), and old editors write one byte per letter, which garbles letters such as ä and é.",
  fix: "Choose UTF-8 when you save the file in your editor; in PowerShell, write it with `Out-File -Encoding utf8`.",
  examples: {
    valid: [{ text: yamlExample({ workflow_states: '{ done: "Terminé" }' }) }],
    invalid: [
      {
        title: "A letter that was lost",
        text: yamlExample({ workflow_states: '{ done: "Termin⟦\uFFFD⟧" }' }),
      },
      { title: "UTF-16", text: `⟦⟧${utf16(yamlExample())}` },
    ],
  },
});

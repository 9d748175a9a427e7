import { scalarSetting } from "../document.ts";
import { atValue } from "../findings/places.ts";
import { fixesInPlaceOf, replaceValue, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { tlsFault } from "../values/tls-fault.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "certificate-path",
  severity: "error",
  message: () =>
    "Write true here, and name the certificate file in NODE_EXTRA_CA_CERTS or REQUESTS_CA_BUNDLE.",
  check(document, report) {
    const setting = scalarSetting(document, "verify_ssl");
    if (setting?.form !== "literal" || tlsFault(setting.node) !== "path") return;
    const fix = suggestedFix("Write true", replaceValue(setting.node, "true", document.format));
    report({ ...atValue(setting), params: {}, fixes: fixesInPlaceOf(setting.node, fix) });
  },
};

export const text = (): RuleText => ({
  title: "A certificate is named in its own variable",
  why: "Python's requests accepts the path of a certificate where other programs expect `true`, so people write one here. Other programs see only text there.",
  fix: "Leave `verify_ssl` at `true`. Name the PEM file with your company's root certificate in `NODE_EXTRA_CA_CERTS` for [Node.js](https://nodejs.org/en/learn/http/enterprise-network-configuration), in `REQUESTS_CA_BUNDLE` for [Python requests](https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification).",
  examples: {
    valid: [{ text: yamlExample({ verify_ssl: "true" }) }],
    invalid: [
      { text: yamlExample({ verify_ssl: "⟦/etc/ssl/company.pem⟧" }) },
      { format: "dotenv", text: dotenvExample({ JIRA_VERIFY_SSL: "⟦C:\\certs\\company.crt⟧" }) },
    ],
  },
});

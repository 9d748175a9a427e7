import { scalarSetting } from "../document.ts";
import { fixesInPlaceOf, replaceValue, suggestedFix } from "../edits.ts";
import { atValue } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { tlsFault } from "../tls-fault.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "tls-verification-off",
  severity: "error",
  message: () => "Keep certificate checks on; trust your company's certificate instead.",
  check(document, report) {
    const setting = scalarSetting(document, "verify_ssl");
    if (setting?.form !== "literal" || tlsFault(setting.node) !== "off") return;
    const fix = suggestedFix("Write true", replaceValue(setting.node, "true", document.isEnvironment));
    report({ ...atValue(setting), params: {}, fixes: fixesInPlaceOf(setting.node, fix) });
  },
};

export const text = (): RuleText => ({
  title: "Certificate checks stay on",
  why: "Without them, anyone between you and Jira can pose as Jira and receive the e-mail and the token. The error that made somebody turn them off nearly always comes from a company proxy with a certificate of its own.",
  fix: "Get your company's root certificate as a PEM file and name it: `NODE_EXTRA_CA_CERTS` for [Node.js](https://nodejs.org/en/learn/http/enterprise-network-configuration), `REQUESTS_CA_BUNDLE` for [Python requests](https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification).",
  examples: {
    valid: [{ text: yamlExample({ verify_ssl: "true" }) }],
    invalid: [
      { text: yamlExample({ verify_ssl: "⟦false⟧" }) },
      { title: "In other words", text: yamlExample({ verify_ssl: "⟦no⟧" }) },
      { format: "dotenv", text: dotenvExample({ JIRA_VERIFY_SSL: "⟦false⟧" }) },
    ],
  },
});

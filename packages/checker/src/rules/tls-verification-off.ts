import { type ConfigDocument, scalarSetting } from "../document.ts";
import { atSpan, atValue } from "../findings/places.ts";
import { pairNamed, type ScalarNode } from "../node.ts";
import { fixesInPlaceOf, replaceText, replaceValue, suggestedFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { tlsFault } from "../values/tls-fault.ts";
import { bashExample, dotenvExample, yamlExample } from "./examples.ts";

/**
 * Turns checks off for all that Node.js connects to, https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
 */
const variable = "NODE_TLS_REJECT_UNAUTHORIZED";

export const rule: Rule = {
  id: "tls-verification-off",
  severity: "error",
  message: () => "Keep certificate checks on; trust your company's certificate instead.",
  check(document, report) {
    const off = nodesSwitch(document);
    if (off) {
      const fix = suggestedFix("Write 1", replaceText(off, "1"));
      report({ ...atSpan(off, `/${variable}`), params: {}, fixes: [fix] });
    }
    const setting = scalarSetting(document, "verify_ssl");
    if (setting?.form !== "literal" || tlsFault(setting.node) !== "off") return;
    const fix = suggestedFix("Write true", replaceValue(setting.node, "true", document.format));
    report({ ...atValue(setting), params: {}, fixes: fixesInPlaceOf(setting.node, fix) });
  },
};

/** The value that turns off the checks of Node.js, in a file with variables for Jira. */
function nodesSwitch({ isEnvironment, settings, source: { root } }: ConfigDocument): ScalarNode | undefined {
  if (!isEnvironment || settings.length === 0) return undefined;
  const value = pairNamed(root, variable)?.value;
  return value?.kind === "scalar" && value.text === "0" ? value : undefined;
}

export const text = (): RuleText => ({
  title: "Certificate checks stay on",
  why: "Without these checks, anyone between you and Jira can pose as Jira and receive the email and the token. The error that made someone turn them off nearly always comes from a company proxy with its own certificate.",
  fix: "Get your company's root certificate as a PEM file, and set its path: `NODE_EXTRA_CA_CERTS` for [Node.js](https://nodejs.org/en/learn/http/enterprise-network-configuration), `REQUESTS_CA_BUNDLE` for [Python requests](https://requests.readthedocs.io/en/latest/user/advanced/#ssl-cert-verification). Then remove [`NODE_TLS_REJECT_UNAUTHORIZED`](https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue), which turns the checks off for everything that Node.js connects to.",
  examples: {
    valid: [
      { text: yamlExample({ verify_ssl: "true" }) },
      {
        title: "Node's checks left on",
        format: "dotenv",
        text: dotenvExample({ NODE_TLS_REJECT_UNAUTHORIZED: "1" }),
      },
    ],
    invalid: [
      { text: yamlExample({ verify_ssl: "⟦false⟧" }) },
      { title: "In other words", text: yamlExample({ verify_ssl: "⟦no⟧" }) },
      { format: "dotenv", text: dotenvExample({ JIRA_VERIFY_SSL: "⟦false⟧" }) },
      {
        title: "For all of Node.js",
        format: "bash",
        text: `export NODE_TLS_REJECT_UNAUTHORIZED=⟦0⟧\n${bashExample()}`,
      },
    ],
  },
});

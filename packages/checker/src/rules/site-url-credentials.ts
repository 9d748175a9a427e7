import { atPart } from "../places.ts";
import { fixesInside, remove, safeFix } from "../repairs/edits.ts";
import type { Rule, RuleText } from "../rule.ts";
import { yamlExample } from "./examples.ts";

export const rule: Rule = {
  id: "site-url-credentials",
  severity: "error",
  isAboutSecret: true,
  message: () => "Remove the user name and password from the site URL; URLs are shown in logs and messages.",
  check({ site }, report) {
    if (!site) return;
    const { setting, url } = site;
    if (url.userInfo === "") return;
    const place = atPart(setting, url.scheme.length, url.scheme.length + url.userInfo.length);
    const fixes = fixesInside(setting.node, safeFix("Remove the credentials", remove(place)));
    report({ ...place, params: {}, fixes });
  },
};

export const text = (): RuleText => ({
  title: "The site URL holds no credentials",
  why: "Programs print URLs in logs, error messages and stack traces, and whatever stands before the `@` goes with them. Clients also disagree about whether to send it.",
  fix: "Put the address in `email` and a reference to the token in `api_token`. If it was a real token, revoke it.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [{ text: yamlExample({ url: '"https://⟦somebody:secret@⟧your-company.atlassian.net"' }) }],
  },
});

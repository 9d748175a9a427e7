import { insertAt, safeFix, suggestedFix } from "../edits.ts";
import { atPart } from "../places.ts";
import type { Rule, RuleText } from "../rule.ts";
import { dotenvExample, yamlExample } from "./examples.ts";

export const rule: Rule<{ isMissing: boolean }> = {
  id: "site-url-scheme",
  severity: "error",
  message: ({ isMissing }) =>
    isMissing
      ? "Start the site URL with https://."
      : "Use https:// in the site URL, so that the token travels encrypted.",
  check({ site }, report) {
    if (!site) return;
    const { setting, url } = site;
    if (url.scheme === "https://" || url.hostKind === "bare-name") return;
    if (url.hostKind === "loopback" && url.scheme === "http://") return;
    const { scheme } = url;
    const place =
      scheme === "" ? atPart(setting, 0, setting.node.text.length) : atPart(setting, 0, scheme.length);
    const isExact = setting.node.contentStart >= 0;
    const edit =
      scheme === ""
        ? insertAt(place.start, "https://")
        : { start: place.start, end: place.end, text: "https://" };
    const fix = /^(?:http:\/{1,3}|https:\/{1,3}|\/\/|)$/.test(scheme) ? safeFix : suggestedFix;
    report({
      ...place,
      params: { isMissing: scheme === "" },
      ...(isExact ? { fixes: [fix(scheme === "" ? "Add https://" : "Use https://", edit)] } : {}),
    });
  },
};

export const text = (): RuleText => ({
  title: "The site URL starts with https://",
  why: "Over plain `http` the e-mail and the token can be read on the way. Jira redirects `http` to `https`, and many clients turn a `POST` into a `GET` when they follow ([an example](https://github.com/atlassian-api/atlassian-python-api/issues/331)). Without a scheme most clients refuse the URL.",
  fix: "Write the whole address, `https://your-company.atlassian.net`.",
  examples: {
    valid: [{ text: yamlExample({ url: '"https://your-company.atlassian.net"' }) }],
    invalid: [
      { title: "http", text: yamlExample({ url: '"⟦http://⟧your-company.atlassian.net"' }) },
      { title: "No scheme", text: yamlExample({ url: "⟦your-company.atlassian.net⟧" }) },
      { format: "dotenv", text: dotenvExample({ JIRA_URL: "⟦http://⟧your-company.atlassian.net" }) },
    ],
  },
});

import { sampleToken } from "../src/rules/examples.ts";

/** Made at run time, since nothing in the form of a secret may be committed; they are shown by their names. */
export const tokens: Readonly<Record<string, string>> = {
  "an API token": sampleToken(),
  "an API token in brackets": `<${sampleToken()}>`,
  "an API token behind a name": `JIRA_API_TOKEN=${sampleToken()}`,
  "an API token behind Bearer": `Bearer ${sampleToken()}`,
  "an API token with spaces inside": sampleToken().replace("-this-", "-this  "),
  "an API token with spaces inside and outside": `"  ${sampleToken().replace("-this-", "-this  ")}  "`,
  "an API token with a space before its end": `'${sampleToken().replace("=", " =")}'`,
  "an API token in two kinds of quotes": `"'${sampleToken()}'"`,
  "a service account's token": sampleToken().replace("ATATT", "ATSTT"),
  "24 letters and digits": "abcdef012345".repeat(2),
  "25 letters and digits": `${"abcdef012345".repeat(2)}6`,
  "44 letters and digits, with N first": `N${"notatoken00".repeat(3)}notatoken0`,
  "45 letters and digits, with N first": `N${"notatoken00".repeat(4)}`,
  "45 letters and digits, with N second": `AN${"notatoken00".repeat(3)}notatoken0`,
  "a Bitbucket app password": `${"ATBB"}${"notatoken0".repeat(3)}`,
  "a GitLab token": `${"glpat-"}${"notatoken0".repeat(2)}`,
  "a Slack token": `${"xoxb-"}${"notatoken0".repeat(2)}`,
  "an AWS key": `${"AKIA"}${"NOTATOKEN0"}NOTATO`,
  "another service's key": `${"sk-"}${"notatoken0".repeat(3)}`,
  "a Google key": `${"AIza"}${"notatoken0".repeat(3)}notat`,
  "an npm token": `${"npm_"}${"notatoken0".repeat(3)}notato`,
  "a JSON Web Token": ["eyJ", "n", "n"].map((start) => `${start}${"otatoken00".repeat(2)}`).join("."),
};

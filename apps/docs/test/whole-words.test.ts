import { expect, test } from "vitest";
import { withWholeWords } from "../src/html/whole-words.ts";

const whole = (word: string) => `<span class="whole-word">${word}</span>`;

test.each([
  ["<code>--fix</code>", `<code>${whole("--fix")}</code>`],
  ['<code dir="auto">curl --retry 3</code>', `<code dir="auto">curl ${whole("--retry")} 3</code>`],
  [
    "<code>--allow-net=your-company.atlassian.net</code>",
    `<code>${whole("--allow-net")}=your-company.atlassian.net</code>`,
  ],
  ["<code>jira_config.yaml</code>", "<code>jira_config.yaml</code>"],
  ["<code>$site-name$&amp;</code>", `<code>${whole("$site-name$&amp;")}</code>`],
  ["<p>a well-known --flag</p>", "<p>a well-known --flag</p>"],
  ["<pre><code><div>npm --help</div></code></pre>", "<pre><code><div>npm --help</div></code></pre>"],
])("%s", (html, expected) => {
  expect(withWholeWords(html)).toBe(expected);
});

test("what is longer than a narrow phone can show may be broken", () => {
  const html = "<code>https://your-company.atlassian.net</code>";
  expect(withWholeWords(html)).toBe(html);
});

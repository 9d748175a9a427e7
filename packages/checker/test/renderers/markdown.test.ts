import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { renderers } from "../../src/renderers/index.ts";
import { faulty, flawless, hostileFiles } from "./files.ts";

const { render } = renderers.markdown;

/** As a service shows it, HTML in the text allowed. */
const toHtml = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const tags = (html: string): string[] => [...html.matchAll(/<([a-z]\w*|!--)/g)].map(([, name]) => name ?? "");

test("is a heading and a table", () => {
  const html = toHtml(render([faulty, flawless]));
  expect(html).toContain("<h3>config/jira_config.yaml: not valid, 1 error, 1 warning, 1 info</h3>");
  expect(html).toContain("<h3>.env: valid</h3>");
  expect(html).toContain(
    '<td>2:43</td>\n<td>error</td>\n<td>Remove the slash at the end of the site URL; it doubles the one that programs add.</td>\n<td><a href="https://jira-config.example/rules/site-url-trailing-slash/">site-url-trailing-slash</a></td>',
  );
});

test("contains no markup but its own, whatever the names and messages", () => {
  fc.assert(
    fc.property(hostileFiles, (files) => {
      const found = tags(toHtml(render(files))).filter((name) => name !== "!--");
      const count = (name: string) => found.filter((one) => one === name).length;
      const findings = files.flatMap(({ report }) => report.diagnostics).length;
      expect(count("h3")).toBe(files.length);
      expect(count("td")).toBe(4 * findings);
      expect(count("a")).toBe(findings);
      expect(new Set(found)).toEqual(
        new Set(found.filter((name) => /^(?:h3|table|thead|tbody|tr|th|td|a)$/.test(name))),
      );
    }),
  );
});

test("mentions nobody", () => {
  expect(render([{ ...faulty, name: "@someone" }])).not.toContain("@someone");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { renderers } from "../../src/renderers/index.ts";
import { faulty, flawless, hostileFiles } from "./files.ts";

const { render } = renderers.github;

/** Reads a command as GitHub's runner does: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
function readCommand(line: string): { command: string; properties: Record<string, string>; data: string } {
  const [, head = "", data = ""] = /^::(.*?)::(.*)$/su.exec(line) ?? [];
  const [command = "", ...rest] = head.split(" ");
  const properties = rest
    .join(" ")
    .split(",")
    .map((pair) => {
      const [key = "", ...value] = pair.split("=");
      return [key, decode(value.join("="))];
    });
  return { command, properties: Object.fromEntries(properties), data: decode(data) };
}

const decode = (text: string) =>
  text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

test("annotates the lines, by severity", () => {
  const [error, notice] = render([flawless, faulty]).split("\n");
  expect(error).toBe(
    "::error file=config/jira_config.yaml,line=2,endLine=2,col=43,endColumn=44,title=site-url-trailing-slash::Remove the slash at the end of the site URL; it doubles the one that programs add.",
  );
  expect(notice).toMatch(/^::notice /);
  expect(render([faulty])).toMatch(/^::warning /m);
});

test("gives no columns for a range of several lines", () => {
  const [first] = faulty.report.diagnostics;
  if (!first) throw new Error("The example has no findings.");
  const range = { ...first.range, end: { line: 9, column: 1, offset: 99 } };
  const report = { ...faulty.report, diagnostics: [{ ...first, range }] };
  expect(render([{ ...faulty, report }])).toContain(",line=2,endLine=9,title=");
});

test("can be read back, whatever the names and messages", () => {
  fc.assert(
    fc.property(hostileFiles, (files) => {
      const lines = render(files).split("\n").slice(0, -1);
      const expected = files.flatMap(({ report }) => report.diagnostics);
      expect(lines).toHaveLength(expected.length);
      for (const [index, line] of lines.entries()) {
        const { command, properties, data } = readCommand(line);
        const { rule, range, message } = expected[index] ?? {};
        expect(["error", "warning", "notice"]).toContain(command);
        expect(properties).toMatchObject({ line: `${range?.start.line}`, title: rule });
        expect(Object.keys(properties)).toHaveLength(6);
        // Each character that must not be printed stands as one that may.
        expect([...data]).toHaveLength([...(message ?? "")].length);
      }
    }),
  );
});

test.for<[name: string, written: string]>([
  ["a%0Ab,c:d.yaml", "a%250Ab%2Cc%3Ad.yaml"],
  ["./config\\a.yaml", "config/a.yaml"],
  ["a::error::b", "a%3A%3Aerror%3A%3Ab"],
])("a file's name %j is written %j", ([name, written]) => {
  expect(render([{ ...faulty, name }])).toContain(`file=${written},line=`);
});

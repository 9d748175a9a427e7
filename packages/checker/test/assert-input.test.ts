import { expect, test } from "vitest";
import { type ConvertOptions, check, convert, readSettings } from "../src/index.ts";

/** Calls it like a program without a type checker. */
const loose = { check, convert, readSettings } as unknown as Record<
  "check" | "convert" | "readSettings",
  (...args: unknown[]) => unknown
>;

const noText = new TypeError('Give the text as a string, such as readFileSync(path, "utf8") returns.');
const noFormat = new TypeError(
  "Give one of auto, yaml, dotenv, bash, powershell, cmd or compose as the format.",
);

test.each([undefined, null, 3, new TextEncoder().encode("jira:\n"), ["jira:"], {}])(
  "%o is no text",
  (given) => {
    expect(() => loose.check(given)).toThrow(noText);
    expect(() => loose.readSettings(given)).toThrow(noText);
    expect(() => loose.convert(given, { to: "yaml" })).toThrow(noText);
  },
);

test.each(["yml", "json", "toString", 3, null])("%o is no format", (format) => {
  expect(() => loose.check("", { format })).toThrow(noFormat);
  expect(() => loose.readSettings("", { format })).toThrow(noFormat);
  expect(() => loose.convert("", { from: format, to: "yaml" })).toThrow(noFormat);
});

test.each(["yml", "toString", undefined])("%o is nothing to convert to", (to) => {
  expect(() => convert("", { to } as ConvertOptions)).toThrow(
    new TypeError(
      "Give one of yaml, dotenv, bash, powershell, cmd, compose or github-actions as the target.",
    ),
  );
});

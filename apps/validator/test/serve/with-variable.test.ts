import { expect, test } from "vitest";
import { withVariable } from "../../scripts/with-variable.ts";

test.for<[platform: NodeJS.Platform, line: string]>([
  ["linux", "PORT=9000 npm start"],
  ["darwin", "PORT=9000 npm start"],
  ["win32", "$env:PORT = '9000'; npm start"],
])("a command with a variable is what the shell of %s runs", ([platform, line]) => {
  expect(withVariable("PORT", 9000, "npm start", platform)).toBe(line);
});

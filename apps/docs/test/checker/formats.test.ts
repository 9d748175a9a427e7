import { expect, test } from "vitest";
import { autoLabel } from "../../src/checker/formats.ts";

test("the automatic choice says what it came to", () => {
  expect(autoLabel(undefined)).toBe("Any format");
  expect(autoLabel("yaml")).toBe("Auto (YAML)");
  expect(autoLabel("dotenv")).toBe("Auto (.env)");
});

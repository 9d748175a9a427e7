import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LiveRegion } from "../../src/elements/live-region.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("waits until the typing pauses, and then tells the last state alone", () => {
  const element = { textContent: "" } as HTMLElement;
  const told: (string | null)[] = [];
  const region = new LiveRegion(element);
  for (const text of ["1 error", "2 errors", "Valid"]) {
    region.sayLater(text);
    vi.advanceTimersByTime(200);
    told.push(element.textContent);
  }
  vi.runAllTimers();
  told.push(element.textContent);
  expect(told).toEqual(["", "", "", "Valid"]);
});

test("keeps what is still true, and takes back at once what is not", () => {
  const element = { textContent: "1 error" } as HTMLElement;
  const region = new LiveRegion(element);
  region.sayLater("1 error");
  expect(element.textContent).toBe("1 error");
  region.sayLater("2 errors");
  expect(element.textContent).toBe("");
  vi.runAllTimers();
  expect(element.textContent).toBe("2 errors");
});

test("tells at once what was asked for, and drops what was waiting", () => {
  const element = { textContent: "" } as HTMLElement;
  const region = new LiveRegion(element);
  region.sayLater("1 error");
  region.say("Error: Remove the slash.");
  vi.runAllTimers();
  expect(element.textContent).toBe("Error: Remove the slash.");
});

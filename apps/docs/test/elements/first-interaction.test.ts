import { afterEach, expect, test, vi } from "vitest";
import { onFirstInteraction } from "../../src/elements/first-interaction.ts";

/** The part of an element that handles events. */
class Part extends EventTarget {
  textContent = "";
  clicks = 0;
  contains() {
    return false;
  }
  closest() {
    return this;
  }
  click() {
    this.clicks += 1;
  }
  /** An event that bubbles up from one of its parts. */
  hears(type: string, target: Part) {
    this.dispatchEvent(Object.defineProperty(new Event(type), "target", { value: target }));
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

/** An element with a button, and the given start function. */
function begun(...ends: boolean[]) {
  vi.stubGlobal("Element", Part);
  vi.stubGlobal("document", { activeElement: null });
  const [element, button, status] = [new Part(), new Part(), new Part()];
  const start = vi.fn(async () => {
    if (!ends.shift()) throw new Error("It cannot be loaded.");
  });
  onFirstInteraction(element as unknown as HTMLElement, start, status as unknown as HTMLElement);
  return { element, button, status, start };
}

test("presses again what was pressed before there was anybody to answer", async () => {
  const { element, button } = begun(true);
  element.hears("pointerdown", button);
  element.hears("click", button);
  await vi.waitFor(() => expect(button.clicks).toBe(1));
});

test("does not press again what was pressed when it could not be loaded, and may have been long ago", async () => {
  const { element, button, status, start } = begun(false, true);
  element.hears("pointerdown", button);
  element.hears("click", button);
  await vi.waitFor(() => expect(status.textContent).toContain("could not be loaded"));
  element.hears("input", element);
  expect(start).toHaveBeenCalledTimes(2);
  await start.mock.results[1]?.value;
  await Promise.resolve();
  await Promise.resolve();
  expect(button.clicks).toBe(0);
});

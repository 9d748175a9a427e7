import { expect } from "vitest";
import { test } from "./support/test.ts";

test.for([320, 390, 700, 1280])(
  "no option in a text is split over two lines, %i wide",
  async (width, { open }) => {
    for (const path of ["/command-line/", "/reference/command-line/"]) {
      const { page } = await open(path, { viewport: { width, height: 900 } });
      const options = await page
        .locator(".sl-markdown-content :not(pre) > code")
        .filter({ hasText: /^--[a-z-]+$/ })
        .evaluateAll((all) =>
          all.map((option) => ({ option: option.textContent, lines: option.getClientRects().length })),
        );
      expect(options.length).toBeGreaterThan(2);
      expect(options.filter(({ lines }) => lines > 1)).toEqual([]);
    }
  },
);

import { expect } from "vitest";
import { guideWithSlash } from "./support/guide.ts";
import { test } from "./support/test.ts";

/** Places where a link is next to typed text, and how to get one. */
const places = [
  { path: "/", field: "Paste a configuration", text: guideWithSlash },
  {
    path: "/troubleshooting/",
    field: "Paste your error",
    text: "curl: (60) SSL certificate problem: unable to get local issuer",
  },
  {
    path: "/configure/builder/",
    field: "Site URL",
    text: "https://your-company.atlassian.net",
    target: "dotenv",
  },
  { path: "/security/rotate/", field: "Label", text: "My token" },
];

test.for(places)(
  "a link beside the field of $path opens in a new tab, and says so",
  async (place, { open }) => {
    const { page } = await open(place.path);
    if (place.target) {
      // Some formats cannot contain everything, which gives a remark with a link.
      await page.getByText("Work item (issue) types", { exact: true }).click();
      await page.getByRole("textbox", { name: "Bug type" }).fill("Bug");
      await page.getByRole("combobox", { name: "Write it as" }).selectOption(place.target);
    }
    const field = page.getByRole("textbox", { name: place.field, exact: true });
    await field.fill(place.text);
    await field.blur();
    // Not a link that is there from the start.
    const link = page.getByRole("link", { name: /^(?!More about|Open it).*\(opens in a new tab\)$/ }).first();
    const [opened] = await Promise.all([page.waitForEvent("popup"), link.click()]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname).toMatch(/^\/(rules|causes)\/[a-z-]+\/$/);
    expect(new URL(page.url()).pathname).toBe(place.path);
    expect(await field.inputValue()).toBe(place.text);
  },
);

import { test as base } from "vitest";
import { startLanguageServer } from "./client.ts";

/** A test that is given the language server; all tests of a file share one. */
export const test = base.extend(
  "server",
  { scope: "file" },
  // biome-ignore lint/correctness/noEmptyPattern: vitest insists on a pattern, to see which fixtures this one needs.
  async ({}, { onCleanup }) => {
    const server = await startLanguageServer();
    onCleanup(() => server.stop());
    return server;
  },
);

import { docsLoader } from "@astrojs/starlight/loaders";
import { rules } from "@jira-config/checker/rules";
import { causes } from "@jira-config/jira/causes";
import type { Loader, LoaderContext } from "astro/loaders";
import { editUrl } from "../repository.ts";
import { ownRules } from "../rules/own-rules.ts";
import { causePage } from "./cause-page.ts";
import { causesIndex } from "./causes-index.ts";
import { commandLinePage } from "./command-line-page.ts";
import { fieldsPage } from "./fields-page.ts";
import type { GeneratedPage } from "./page.ts";
import { problemPages } from "./problem-page.ts";
import { rulePage } from "./rule-page.ts";

/** Loads the pages in `src/content/docs` and the generated ones, so that Starlight treats them alike. */
export function pageLoader(): Loader {
  const writtenPages = docsLoader();
  return {
    name: "page-loader",
    async load(context) {
      await writtenPages.load(context);
      const pages = [
        fieldsPage(),
        ...(await Promise.all([...rules, ...ownRules].map(rulePage))),
        causesIndex(causes),
        ...causes.map(causePage),
        commandLinePage(),
        ...problemPages(),
      ];
      for (const page of pages) await add(page, context);
    },
  };
}

async function add(
  { id, title, label, description, searchedFor, markdown, source }: GeneratedPage,
  context: LoaderContext,
): Promise<void> {
  // Starlight processes only the Markdown of files in its own folder, so each page pretends to be there.
  const fileURL = new URL(`content/docs/${id}.md`, context.config.srcDir);
  const data = await context.parseData({
    id,
    data: {
      title,
      description,
      searchedFor,
      ...(label && { sidebar: { label } }),
      editUrl: (source && editUrl(source)) ?? false,
    },
  });
  context.store.set({
    id,
    data,
    body: markdown,
    rendered: await context.renderMarkdown(markdown, { fileURL }),
  });
}

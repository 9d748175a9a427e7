import { defaultSiteOrigin } from "@jira-config/schema";
import rehypeParse from "rehype-parse";
import rehypeRemark, { type Options } from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { contentOf } from "./content.ts";

/** Puts the file name of a code block after its language. */
const codeBlock: NonNullable<Options["handlers"]>[string] = (_, { properties, children: [code] }) => ({
  type: "code",
  lang: String(properties.dataLanguage),
  meta: properties.title ? `title="${properties.title}"` : null,
  value: code?.type === "text" ? code.value.trimEnd() : "",
});

const processor = unified()
  .use(rehypeParse)
  .use(() => contentOf)
  .use(rehypeRemark, { handlers: { pre: codeBlock } })
  .use(remarkGfm, { tablePipeAlign: false, tableCellPadding: true })
  .use(remarkStringify, { bullet: "-", fences: true, rule: "-" });

/** A built page as Markdown. */
export interface MarkdownPage {
  title: string;
  description: string;
  markdown: string;
}

/**
 * @param html a page of the site
 * @param origin the origin that it was built for; it is replaced by the default one, which the Worker replaces by the
 *   called one
 */
export async function markdownOf(html: string, origin: string): Promise<MarkdownPage> {
  const title = metaOf(html, "og:title");
  const body = String(await processor.process(html));
  const absolute = body
    .replaceAll(origin, defaultSiteOrigin)
    .replaceAll(/\]\((\/[^)\s]*)\)/g, (_, path) => `](${defaultSiteOrigin}${path})`);
  return { title, description: metaOf(html, "og:description"), markdown: `# ${title}\n\n${absolute}` };
}

function metaOf(html: string, property: string): string {
  const [, content = ""] = new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html) ?? [];
  return content
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

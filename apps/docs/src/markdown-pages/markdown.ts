import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { contentOf } from "./content.ts";

const processor = unified()
  .use(rehypeParse)
  .use(() => contentOf)
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false, tableCellPadding: true })
  .use(remarkStringify, { bullet: "-", fences: true, rule: "-" });

/** A page that was built, as Markdown. */
export interface MarkdownPage {
  title: string;
  description: string;
  markdown: string;
}

/**
 * @param html a page of the site
 * @param origin the site's origin, which links to its other pages are given
 */
export async function markdownOf(html: string, origin: string): Promise<MarkdownPage> {
  const title = metaOf(html, "og:title");
  const body = String(await processor.process(html));
  const absolute = body.replaceAll(/\]\((\/[^)\s]*)\)/g, (_, path) => `](${origin}${path})`);
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

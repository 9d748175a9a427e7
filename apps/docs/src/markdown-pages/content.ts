import type { Element, ElementContent, Root } from "hast";

/** Elements that are used, not read. */
const controls = new Set(["script", "style", "link", "button", "noscript"]);

/** Inline elements. */
const words = new Set(["a", "code", "em", "span", "strong"]);

/** Block elements that a cell of a table may contain. */
const blocks = new Set(["div", "p", "ul", "li"]);

/** The content of a page as it is read: without controls, and with tabs and pictures in words. */
export function contentOf(page: Root): Root {
  const content = find(page, (element) => hasClass(element, "sl-markdown-content"));
  if (!content) return { type: "root", children: [] };
  const labels = tabLabels(content);
  return { type: "root", children: content.children.flatMap(readable) };

  function readable(node: ElementContent): ElementContent[] {
    if (node.type !== "element") return [node];
    if (hasClass(node, "diagram")) return [paragraph(textOf(node, ["title", "desc"]))];
    if (hasClass(node, "expressive-code")) return codeBlock(node);
    if (isControl(node)) return [];
    const content = spaced(node.children.flatMap(readable));
    const children = node.tagName === "td" ? inOneLine(content) : content;
    const label = isRole(node, "tabpanel") && labels.get(String(node.properties.ariaLabelledBy));
    return [{ ...node, children: label ? [paragraph(`${label}:`), ...children] : children }];
  }
}

/** Puts spaces between elements that only their style keeps apart. */
function spaced(nodes: ElementContent[]): ElementContent[] {
  const isWords = (node: ElementContent | undefined) => node?.type === "element" && words.has(node.tagName);
  return nodes.flatMap((node, index) =>
    isWords(node) && isWords(nodes[index - 1]) ? [{ type: "text", value: " " }, node] : [node],
  );
}

/** Puts block elements on one line, because a cell of a table in Markdown is one line. */
function inOneLine(nodes: ElementContent[]): ElementContent[] {
  const space: ElementContent = { type: "text", value: " " };
  return nodes.flatMap((node) =>
    node.type === "element" && blocks.has(node.tagName)
      ? [space, ...inOneLine(node.children), space]
      : [node],
  );
}

function isControl(element: Element): boolean {
  const classes = ["scripted", "not-content", "sl-anchor-link", "sr-only"];
  return (
    controls.has(element.tagName) ||
    classes.some((name) => hasClass(element, name)) ||
    isRole(element, "tablist")
  );
}

/** A block of code without its colours, with its language and the name of its file. */
function codeBlock(block: Element): ElementContent[] {
  const pre = find(block, ({ tagName }) => tagName === "pre");
  const title = find(block, (element) => hasClass(element, "title"));
  if (!pre) return [];
  const lines = findAll(pre, (element) => hasClass(element, "ec-line")).map((line) =>
    plain(line).replace(/\n$/, ""),
  );
  const name = title ? plain(title).trim() : "";
  return [
    {
      type: "element",
      tagName: "pre",
      properties: { dataLanguage: pre.properties.dataLanguage, ...(name && { title: name }) },
      children: [{ type: "text", value: lines.join("\n") }],
    },
  ];
}

function tabLabels(content: Element): Map<string, string> {
  const tabs = findAll(content, (element) => isRole(element, "tab"));
  return new Map(tabs.map((tab) => [String(tab.properties.id), plain(tab).trim()]));
}

function paragraph(text: string): Element {
  return { type: "element", tagName: "p", properties: {}, children: [{ type: "text", value: text }] };
}

function textOf(node: Element, tagNames: readonly string[]): string {
  return findAll(node, ({ tagName }) => tagNames.includes(tagName))
    .map(plain)
    .join(": ");
}

/** The text of a node and all below it. */
function plain(node: Root | ElementContent): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => plain(child as ElementContent)).join("") : "";
}

function find(node: Root | Element, matches: (element: Element) => boolean): Element | undefined {
  return findAll(node, matches)[0];
}

function findAll(node: Root | Element, matches: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return matches(child) ? [child] : findAll(child, matches);
  });
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function isRole({ properties }: Element, role: string): boolean {
  return properties.role === role;
}

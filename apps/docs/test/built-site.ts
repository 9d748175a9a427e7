import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const dist = new URL("../dist/", import.meta.url);

/** A built page. */
export interface BuiltPage {
  /** As people link to it: `/rules/`. */
  path: string;
  html: string;
}

/** Every page of the built site. */
export const pages: readonly BuiltPage[] = globSync("**/*.html", { cwd: fileURLToPath(dist) }).map(
  (name) => ({
    path: `/${name.replace(/index\.html$/, "")}`,
    html: builtFile(name),
  }),
);

/** The text of a file of the built site. */
export function builtFile(name: string): string {
  return readFileSync(new URL(name, dist), "utf8");
}

/** The names of the files of the built site that match a pattern. */
export function builtFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: fileURLToPath(dist) });
}

/** The page at a path. */
export function page(path: string): BuiltPage {
  const found = pages.find((candidate) => candidate.path === path);
  if (!found) throw new Error(`There is no page at ${path}.`);
  return found;
}

/** The values of an attribute in a page, in the order of their appearance. */
export function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^>]*?\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    withoutEntities(value),
  );
}

const entities: Readonly<Record<string, string>> = { quot: '"', lt: "<", gt: ">", amp: "&", "#39": "'" };

/** The text that HTML stands for, decoded only once, because a page may be about entities. */
export function withoutEntities(html: string): string {
  return html.replaceAll(/&(?:(quot|lt|gt|amp|#39)|#x([0-9a-f]+));/gi, (_, name: string, code: string) =>
    name ? (entities[name] ?? "") : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** A page's own words: its main part without markup and quotations. */
export function prose({ html }: BuiltPage): string {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return main
    .replace(/<q>.*?<\/q>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
}

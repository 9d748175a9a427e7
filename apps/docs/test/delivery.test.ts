import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { attributes, builtFile, builtFiles, pages } from "./built-site.ts";

const headers = builtFile("_headers");
const policy = new Map(
  (/Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? "").split("; ").map((directive) => {
    const [name = "", ...sources] = directive.split(" ");
    return [name, sources];
  }),
);

/** The scripts that a page loads by itself: those that it names, and their imports. */
function scripts(html: string): string[] {
  const named = attributes(html, "src").filter((src) => src.endsWith(".js"));
  const inline = [...html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
    ([, code = ""]) => code,
  );
  const found = new Set<string>();
  const visit = (address: string) => {
    if (found.has(address)) return;
    found.add(address);
    imports(builtFile(address.slice(1)), address).forEach(visit);
  };
  named.concat(inline.flatMap((code) => imports(code, "/"))).forEach(visit);
  return [...found];
}

function imports(code: string, from: string): string[] {
  return [...code.matchAll(/\b(?:import|from)\s*["']([./][^"']+)["']/g)].map(
    ([, name = ""]) => new URL(name, `https://site.invalid${from}`).pathname,
  );
}

const weigh = (addresses: readonly string[]) =>
  addresses.reduce((total, address) => total + builtFile(address.slice(1)).length, 0);
const editor = /cm-editor|CodeMirror/;

test("robots.txt names the site map, which is there", () => {
  const [, address = ""] = /^Sitemap: (.*)$/m.exec(builtFile("robots.txt")) ?? [];
  expect(builtFile(new URL(address).pathname.slice(1))).toContain("<sitemapindex");
});

describe("scripts", () => {
  const plain = pages.filter(({ path }) => path !== "/check/");

  test.each(plain)("of $path are few, and hold nothing of the checker or the search index", ({ html }) => {
    const addresses = scripts(html);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => editor.test(builtFile(address.slice(1))))).toEqual([]);
    expect(addresses.filter((address) => address.startsWith("/pagefind/"))).toEqual([]);
    expect(weigh(addresses)).toBeLessThan(16_000);
  });
});

describe("other sites", () => {
  test.each(pages)("load nothing into $path", ({ html }) => {
    const loaded = [...html.matchAll(/<(?:script|img|iframe|source|video|audio|object|embed)\b[^>]*>/g)].map(
      ([tag]) => tag,
    );
    const linked = [
      ...html.matchAll(
        /<link\b[^>]*rel="(?:stylesheet|preload|modulepreload|icon|shortcut icon|preconnect|prefetch)"[^>]*>/g,
      ),
    ].map(([tag]) => tag);
    expect(
      [...loaded, ...linked].filter((tag) => /(?:src|srcset|href|data)="(?:https?:)?\/\//.test(tag)),
    ).toEqual([]);
  });

  test.each(builtFiles("_astro/*.css"))("load nothing into %s", (name) => {
    expect(builtFile(name)).not.toMatch(/url\(["']?(?:https?:)?\/\/|@import/);
  });
});

describe("headers", () => {
  test("allow nothing that is not named", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    expect(policy.get("frame-ancestors")).toEqual(["'none'"]);
    expect(policy.get("script-src")).not.toContain("'unsafe-eval'");
    expect(policy.get("script-src")).not.toContain("'unsafe-inline'");
    expect([...policy.values()].flat().filter((source) => /[*:]/.test(source) && source !== "data:")).toEqual(
      [],
    );
  });

  test.each(pages)("allow every inline script of $path", ({ html }) => {
    const inline = [...html.matchAll(/<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)];
    const hashes = inline.map(
      ([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
    );
    expect(policy.get("script-src")).toEqual(expect.arrayContaining(hashes));
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
  });

  test("are short enough for the host to read", () => {
    expect(headers.split("\n").filter((line) => line.length > 2000)).toEqual([]);
  });

  test("forbid guessing types, and keep what is named by its content", () => {
    expect(headers).toContain("X-Content-Type-Options: nosniff");
    expect(headers).toMatch(/^\/_astro\/\*\n {2}Cache-Control: .*immutable$/m);
  });
});

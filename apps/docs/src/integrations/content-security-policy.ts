import { createHash } from "node:crypto";

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** The hashes of the inline scripts of some pages, as a policy names them. */
export function inlineScriptHashes(pages: readonly string[]): string[] {
  const scripts = pages.flatMap((html) => [...html.matchAll(inlineScript)].map(([, code = ""]) => code));
  return [...new Set(scripts)]
    .map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`)
    .sort();
}

/** One policy for the whole site: only what comes from it, and no connection to anywhere else. */
export function contentSecurityPolicy(scriptHashes: readonly string[]): string {
  const directives: Record<string, readonly string[]> = {
    "default-src": ["'none'"],
    // WebAssembly is how Pagefind searches; it does not allow `eval` of JavaScript.
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...scriptHashes],
    // Highlighted code carries its colours in style attributes, and the editor writes a style element.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}

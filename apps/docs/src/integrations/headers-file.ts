import { glob, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { contentSecurityPolicy, inlineScriptHashes } from "./content-security-policy.ts";

/**
 * Writes `_headers`, which the host sends with every page. The policy names inline scripts by their hashes, which are
 * known only when all pages are built. https://developers.cloudflare.com/workers/static-assets/headers/
 */
export function headersFile(): AstroIntegration {
  return {
    name: "headers-file",
    hooks: {
      async "astro:build:done"({ dir }) {
        const policy = contentSecurityPolicy(inlineScriptHashes(await readPages(dir)));
        await writeFile(new URL("_headers", dir), headers(policy));
      },
    },
  };
}

async function readPages(dir: URL): Promise<string[]> {
  const names = await Array.fromAsync(glob("**/*.html", { cwd: fileURLToPath(dir) }));
  return Promise.all(names.map((name) => readFile(new URL(name, dir), "utf8")));
}

function headers(policy: string): string {
  return `/*
  Content-Security-Policy: ${policy}
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
}

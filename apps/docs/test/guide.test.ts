import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, type Format, formats, unmarked } from "@jira-config/checker";
import { exampleDay } from "@jira-config/checker/rules";
import { describe, expect, test } from "vitest";
import { readingOrder } from "../src/sidebar.ts";
import { pages, prose } from "./built-site.ts";
import { type Fence, fences, folder } from "./fences.ts";

/** The languages of fences that hold lines for a shell; a page shows one or two of them at a time. */
const shells: Readonly<Record<string, Format>> = {
  bash: "bash",
  zsh: "bash",
  powershell: "powershell",
  bat: "cmd",
};

const configurations = fences.flatMap((fence) => {
  const format = formatOf(fence);
  return format && !/\bother\b/.test(fence.meta) ? [{ ...fence, format }] : [];
});

function formatOf({ language, meta }: Fence): Format | undefined {
  if (/(?:compose|deployment)\.yaml/.test(meta)) return "compose";
  return shells[language] ?? formats.find((known) => known === language);
}

function errors({ code, language, format }: (typeof configurations)[number]): string[] {
  const { diagnostics } = check(unmarked(code), { format, today: exampleDay });
  const found = diagnostics.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
  return language in shells ? found.filter((rule) => rule !== "missing-key") : found;
}

describe("configurations in the guide", () => {
  test("are there", () => {
    expect(new Set(configurations.map(({ format }) => format))).toEqual(new Set(formats));
  });

  test.each(configurations.filter(({ meta }) => !/\bbad\b/.test(meta)))(
    "$file: $format has no error",
    (fence) => {
      // The token is the one thing that everybody has to fill in.
      const filledIn = fence.code.includes("<your-token>") ? ["placeholder-value"] : [];
      expect(errors(fence)).toEqual(filledIn);
    },
  );

  test.each(configurations.filter(({ meta }) => /\bbad\b/.test(meta)))(
    "$file: $format is wrong where it says",
    ({ code, format }) => {
      const text = unmarked(code);
      const wrong = check(text, { format, today: exampleDay }).diagnostics.filter(
        ({ severity }) => severity === "error",
      );
      expect(wrong.map(({ range }) => text.slice(range.start.offset, range.end.offset))).toEqual(
        [...code.matchAll(/⟦(.+?)⟧/g)].map(([, marked]) => marked),
      );
    },
  );
});

test("the advice for .gitignore keeps every secret file out, and the example in", () => {
  const advice = fences.find(({ meta }) => meta.includes(".gitignore"))?.code ?? "";
  const repository = mkdtempSync(join(tmpdir(), "gitignore-"));
  try {
    execFileSync("git", ["init", "--quiet", repository]);
    writeFileSync(join(repository, ".gitignore"), advice);
    const secret = [".env", ".env.local", ".env.production", ".env.dev", ".env.bak", "team.env", "app/.env"];
    const shared = [".env.example", "config/jira_config.yaml"];
    const ignored = secret.concat(shared).filter((file) => {
      try {
        execFileSync("git", ["check-ignore", "--quiet", file], { cwd: repository });
        return true;
      } catch {
        return false;
      }
    });
    expect(ignored).toEqual(secret);
  } finally {
    rmSync(repository, { recursive: true });
  }
});

const daysUntilReview = 180;

test("pages say when their facts were compared with the sources, and one of long ago is named", () => {
  const reviewed = globSync("**/*.mdx", { cwd: folder }).flatMap((file) => {
    const [, date] = /^reviewed: (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync(join(folder, file), "utf8")) ?? [];
    return date ? [{ file, days: (Date.now() - Date.parse(date)) / 86_400_000 }] : [];
  });
  expect(reviewed.length).toBeGreaterThan(10);
  for (const { file, days } of reviewed) {
    // Time alone must not break a build, so this is only a warning.
    if (days > daysUntilReview)
      console.warn(`Compare ${file} with its sources: the last time is ${Math.floor(days)} days ago.`);
  }
});

test("every page that names Atlassian's documents as its source says when they were last compared", () => {
  const unchecked = globSync("**/*.mdx", { cwd: folder }).filter((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    return (
      /\]\(https:\/\/(?:support|developer|community)\.atlassian\.com/.test(text) && !/^reviewed: /m.test(text)
    );
  });
  expect(unchecked).toEqual([]);
});

describe("what is no longer true, or never was good advice,", () => {
  const retired = [
    /24[- ]characters?/i,
    /(?:do not|don['’]t|never) expire/i,
    /no expir/i,
    /(?:cannot|can['’]t) (?:be )?restrict/i,
    /full permissions/i,
    /more secure than/i,
    /atatt3?x[a-z0-9]/i,
    /Manage account/,
    /Project Settings/i,
    />>\s*~\/\.\w+rc/,
    /wc -c/,
    /audit logs? for API/i,
    /every (?:30|14) days/i,
    /\/rest\/api\/[23]\/search(?!\/jql)/,
    /verify_ssl: false|VERIFY_SSL=false/,
  ];
  // The pages of rules and causes name what is wrong.
  const guide = pages.filter(({ path }) => !/^\/(?:rules|causes)\//.test(path));

  test.each(guide)("is not on $path", (page) => {
    const text = prose(page);
    expect(retired.filter((claim) => claim.test(text))).toEqual([]);
  });

  test.each(pages)("and no emoji is on $path", ({ html }) => {
    expect(html).not.toMatch(/\p{Emoji_Presentation}/u);
  });
});

test("every page is in the sidebar", () => {
  const paths = globSync("**/*.mdx", { cwd: folder }).map((file) => file.replace(/(?:^index)?\.mdx$/, "/"));
  expect(paths.filter((path) => !["/", ...readingOrder].includes(path))).toEqual([]);
});

/** A page that was found. https://pagefind.app/docs/api/ */
export interface FoundPage {
  url: string;
  /** Escaped HTML in which the words of the query are marked. */
  excerpt: string;
  meta: { title: string };
  /** The sections of the page in which it was found, in the order of the page. */
  sub_results: FoundSection[];
}

export interface FoundSection {
  url: string;
  title: string;
  /** The words that were found in it; rare words, and words near a heading, count more. */
  weighted_locations: { balanced_score: number }[];
}

interface Pagefind {
  options(options: { ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] } | null>;
}

const pageLimit = 8;
/** Characters that people paste with a name, as in `${JIRA_URL}`, but that are not in the index. */
const referenceSyntax = /[${}]/g;
/** Words of questions that need not be in an answer. */
const questionWords = /\b(?:how|what|where|can|do|does|is|i|my|to|a|an|the)\b/gi;
/** The `searchedFor` of a page counts as much as its title. https://pagefind.app/docs/ranking/ */
const metaWeights = { searchedFor: 5 };
/** Written next to the pages after the build, so the bundler cannot resolve it. */
const address = "/pagefind/pagefind.js";
let loading: Promise<Pagefind> | undefined;
let failures = 0;

/**
 * Searches all pages.
 *
 * @returns the best pages, and how many there are; undefined when a newer search has taken over
 * @throws when Pagefind or its index cannot be fetched; the next search fetches both again
 */
export async function search(query: string): Promise<{ pages: FoundPage[]; total: number } | undefined> {
  loading ??= load();
  const current = loading;
  try {
    const pagefind = await current;
    const found = await pagefind.debouncedSearch(essence(query));
    if (!found) return undefined;
    const pages = await Promise.all(found.results.slice(0, pageLimit).map((result) => result.data()));
    return { pages, total: found.results.length };
  } catch (error) {
    if (loading === current) {
      loading = undefined;
      failures += 1;
    }
    throw error;
  }
}

/**
 * Browsers remember that a module could not be fetched, and Pagefind that an index could not; another URL makes both
 * try again.
 */
async function load(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(
    /* @vite-ignore */ failures === 0 ? address : `${address}?${failures}`
  );
  await pagefind.options({ ranking: { metaWeights } });
  return pagefind;
}

/** A query without the words of questions, unless it has no others. */
function essence(query: string): string {
  const words = query.replace(referenceSyntax, " ");
  const telling = words.replace(questionWords, " ").trim();
  return telling === "" ? words : telling;
}

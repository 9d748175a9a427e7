/** A page that was found. https://pagefind.app/docs/api/ */
export interface FoundPage {
  url: string;
  /** HTML: escaped text in which the words of the query are marked. */
  excerpt: string;
  meta: { title: string };
  /** The sections of the page in which it was found, in the order of the page. */
  sub_results: FoundSection[];
}

export interface FoundSection {
  url: string;
  title: string;
  /** What was found in it; a word counts the more, the rarer and the nearer to a heading it is. */
  weighted_locations: { balanced_score: number }[];
}

interface Pagefind {
  options(options: { ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] } | null>;
}

const pageLimit = 8;
/** What people paste with a name, as in `${JIRA_URL}`, and no page is indexed by. */
const aroundNames = /[${}]/g;
/** What a question begins with, and no answer need contain. */
const ofQuestions = /\b(?:how|what|where|can|do|does|is|i|my|to|a|an|the)\b/gi;
/** What a page says it is searched for counts as much as a title does. https://pagefind.app/docs/ranking/ */
const metaWeights = { searchedFor: 5 };
/** Written next to the pages after they are built, so it is not the bundler's to find. */
const address = "/pagefind/pagefind.js";
let loading: Promise<Pagefind> | undefined;
let failures = 0;

/**
 * Searches all pages.
 *
 * @returns the best pages, and how many there are; undefined when a newer search has taken over
 * @throws when the index, or what reads it, cannot be had; the next search fetches both anew
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

/** Browsers remember a module that they could not fetch, and Pagefind an index: under another address, both try again. */
async function load(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(
    /* @vite-ignore */ failures === 0 ? address : `${address}?${failures}`
  );
  await pagefind.options({ ranking: { metaWeights } });
  return pagefind;
}

/** The words of a query that pages are found by. A query of nothing else is taken as it is. */
function essence(query: string): string {
  const words = query.replace(aroundNames, " ");
  const telling = words.replace(ofQuestions, " ").trim();
  return telling === "" ? words : telling;
}

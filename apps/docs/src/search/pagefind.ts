/** A page that was found. https://pagefind.app/docs/api/ */
export interface FoundPage {
  url: string;
  /** HTML: escaped text in which the words of the query are marked. */
  excerpt: string;
  meta: { title: string };
  /** The sections of the page in which it was found. */
  sub_results: { url: string; title: string }[];
}

interface Pagefind {
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] } | null>;
}

const pageLimit = 8;
/** What people paste with a name, as in `${JIRA_URL}`, and no page is indexed by. */
const aroundNames = /[${}]/g;
/** Written next to the pages after they are built, so it is not the bundler's to find. */
const address = "/pagefind/pagefind.js";
let loading: Promise<Pagefind> | undefined;

/** @returns the best pages, and how many there are; undefined when a newer search has taken over */
export async function search(query: string): Promise<{ pages: FoundPage[]; total: number } | undefined> {
  loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  const pagefind = await loading;
  const found = await pagefind.debouncedSearch(query.replace(aroundNames, " "));
  if (!found) return undefined;
  const pages = await Promise.all(found.results.slice(0, pageLimit).map((result) => result.data()));
  return { pages, total: found.results.length };
}

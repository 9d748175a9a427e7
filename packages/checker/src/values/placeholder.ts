import { patternOnDemand } from "../text/pattern-on-demand.ts";

/** Characters that mark something that has to be filled in. */
const signs = patternOnDemand(
  [
    "<(?!%|[\\w=-]{30})[^<>@/]*>|<(?!%)[^<> ]* [^<>]*>", // <your-token>, <from https://…>, but no real token in such brackets, and not <%= X %>
    "^<[a-z _-]+>$", // <an_api_token_from_your_account>, which is as long as a token
    "^<(?:you@|your[a-z._-]*@|[^<>@]*@example\\.)[^<>]*>$", // <you@example.com>
    "^[*x.…•_-]{3,}$|\\*{3,}|\\.{3}|…",
    "//x{2,}\\.|//\\[[a-z _-]+\\]", // https://xxx.atlassian.net, https://[your-site].atlassian.net
    "^(?:https?://)?\\{(?!cipher\\})[a-z _-]*\\}", // {site}.atlassian.net, but not what Spring has encrypted
    "^y{4}-m{2}-d{2}$",
    "[\\u3040-\\ud7ff]{2}|ваш|токен", // 你的令牌, ここにトークン, 토큰, and the Russian for your token
  ].join("|"),
  "i",
);

/** Runs of x also mark it. A long text needs more of them, because a token can have a few by chance. */
const crosses = /x{4}|X{4}/;
const manyCrosses = /x{8}|X{8}/;
/** So does a site's name in capitals, such as `https://TU_EMPRESA.atlassian.net`. */
const capitals = /\/\/[A-Z]+_[A-Z_]+\./;

/** Words that are placeholders if they are the whole value. */
const standIns = listed(
  "todo tbd fixme placeholder dummy none null changeme replaceme example token apitoken secret password redacted removed hidden",
);

/** Two words that make a placeholder, with any others between them. */
interface Phrase {
  first: readonly string[];
  later: readonly string[];
  /** Whether the text must start with the first, or end with the second. */
  edge?: "start" | "end";
}

const phrases: readonly Phrase[] = [
  {
    first: listed("your tu su seu sua tuo dein deine ihr votre ton"),
    later: listed(
      "token jeton pat key clave secret password senha project url email mail username user value id",
    ),
  },
  {
    first: listed("token pat key secret password url"),
    later: listed("here hier ici aqui qui"),
    edge: "end",
  },
  { first: listed("my example sample fake dummy"), later: listed("token key secret password") },
  {
    first: listed("replace change insert enter put paste fill"),
    later: listed("me this here in with your the it token"),
    edge: "start",
  },
];

function listed(words: string): string[] {
  return words.split(" ");
}

const maxPlaceholderLength = 80;

/**
 * Whether a value is a placeholder, such as `<your-token>`. A real URL or email address may begin with "your-", so
 * words do not count in those.
 */
export function isPlaceholder(text: string): boolean {
  const isShort = text.length <= maxPlaceholderLength;
  if (signs().test(text) || (isShort ? crosses : manyCrosses).test(text) || capitals.test(text)) return true;
  if (!isShort || /[@/]/.test(text)) return false;
  const words = text.toLowerCase().split(/[^a-z0-9]+/);
  if (standIns.includes(words.join(""))) return true;
  return words.length > 1 && phrases.some((phrase) => hasPhrase(words, phrase));
}

function hasPhrase(words: readonly string[], { first, later, edge }: Phrase): boolean {
  const start = words.findIndex((word) => first.includes(word));
  if (start < 0 || (edge === "start" && start > 0)) return false;
  return words.slice(edge === "end" ? -1 : start + 1).some((word) => later.includes(word));
}

import { limits, rateLimit, readableSize } from "./limits.ts";
import type { ProblemSlug } from "./problems.ts";

/** What a problem's page says. The API itself answers without these words, and does not carry them. */
interface Explanation {
  /** Markdown: when it happens, and why it is refused. */
  why: string;
  /** Markdown: what to do. */
  fix: string;
}

export const problemExplanations: Readonly<Record<ProblemSlug, Explanation>> = {
  "empty-body": {
    why: "The body of the request, or one of the files in its form, has no text at all. An answer of “valid” would hide that the file never arrived.",
    fix: "Send the file itself: `curl --data-binary @jira_config.yaml`. The `@` makes curl read the file; in a form, write `-F file=@jira_config.yaml`.",
  },
  "not-text": {
    why: "A configuration is text in UTF-8, or in UTF-16 that starts with a byte order mark. Guessing another encoding would report mistakes that the file does not have.",
    fix: "Save the file as UTF-8. Send it as it is, neither compressed nor in an archive.",
  },
  "incomplete-body": {
    why: "The connection delivered less than the request announced. Half a file is not checked, because its findings would mislead.",
    fix: "Send the request again. When you set `Content-Length` by hand, leave it to your HTTP client.",
  },
  "malformed-multipart": {
    why: "A `multipart/form-data` body needs the `boundary` that its `Content-Type` names, and here at least one part, every one a file with a file name.",
    fix: "Let your HTTP client write the form: `curl -F file=@jira_config.yaml`. Do not set `Content-Type` by hand, and put options such as `format` into the query string.",
  },
  "unknown-value": {
    why: "Ignoring a mistyped option would answer a question that you did not ask. The answer names the parameter and lists its `known` values.",
    fix: "Use one of the values in `known`, written exactly so, or leave the parameter out.",
  },
  "missing-parameter": {
    why: "A conversion needs to know which format is wanted. The answer names the parameter and lists its `known` values.",
    fix: "Add the parameter to the query, as in `?to=dotenv`. In a shell, put the address in quotes.",
  },
  "repeated-parameter": {
    why: "Two values of one option contradict each other, and clients and servers do not agree on which one holds. The answer names the parameter.",
    fix: "Give it once. To check several files with one request, send them as the files of a form.",
  },
  "not-found": {
    why: "The API has no such address, or no rule of that name.",
    fix: "`GET /v1/validate` shows how to call the API, and `GET /v1/rules` lists the rules.",
  },
  "method-not-allowed": {
    why: "Only `/v1/validate` and `/v1/convert` take a `POST`; everything else is read with `GET`. The `Allow` header lists what the address takes.",
    fix: "Use one of the methods in `Allow`. A client that turns `POST` into `GET` has followed a redirect: use the final address, with `https`.",
  },
  "not-acceptable": {
    why: "The `Accept` header leaves out every media type that the answer can have. They are listed in `supported`.",
    fix: "Accept one of the types in `supported`, or name the output in the query string: `?output=text`.",
  },
  "too-large": {
    why: `A file may have ${readableSize(limits.fileBytes)}, a form ${limits.files} files, and a request ${readableSize(limits.requestBytes)}. Real configurations stay far below. What arrives is counted, whatever \`Content-Length\` says.`,
    fix: "Make sure that it is the configuration that you send. Spread many files over several requests.",
  },
  "unsupported-media-type": {
    why: "A body is the text of one configuration, or a form with files, and not compressed. Where its type is not read, those that are stand in `supported`.",
    fix: "Set `Content-Type` to one of the types in `supported`, or leave it out. Send the body without a `Content-Encoding`, as it is.",
  },
  "rate-limited": {
    why: `One address may send ${rateLimit.requests} files or forms in ${rateLimit.seconds} seconds, so that the service stays quick for everybody. Reading the rules and the schema is not counted.`,
    fix: `Wait for as many seconds as the header \`Retry-After\` says, then send it again: \`curl --retry 3\` does so by itself. Send up to ${limits.files} files in one request. Whoever needs more can [run the service themselves](/run-your-own/).`,
  },
  "internal-error": {
    why: "That is a mistake in the checker and not in your configuration. Nothing of what you sent has been kept.",
    fix: "Please report it with the smallest text that causes it, without secrets.",
  },
};

import { enumeration } from "@jira-config/checker";
import { limits, rateLimit, readableSize } from "./limits.ts";
import { operations } from "./operations.ts";
import type { ProblemSlug } from "./problems.ts";

/** The text of the page about a problem. The API itself does not need it, so it is not bundled with it. */
interface Explanation {
  /** Markdown: when it happens, and why it is refused. */
  why: string;
  /** Markdown: what to do. */
  fix: string;
}

const posts = Object.values(operations).flatMap(({ method, path }) =>
  method === "POST" ? [`\`${path}\``] : [],
);

export const problemExplanations: Readonly<Record<ProblemSlug, Explanation>> = {
  "empty-body": {
    why: "The body of the request, or one of the files in its form, is empty. If the answer were “valid”, you would not notice that the file never arrived.",
    fix: 'Send the file itself: `curl --data-binary "@jira_config.yaml"`. The `@` makes curl read the file; in a form, write `-F file=@jira_config.yaml`.',
  },
  "not-text": {
    why: "A configuration has to be text in UTF-8, or in UTF-16 that starts with a byte order mark. If the API guessed another encoding, it would report mistakes that the file does not have.",
    fix: "Save the file as UTF-8, and send it uncompressed, not in an archive.",
  },
  "incomplete-body": {
    why: "Less data arrived than the request announced. The API does not check half a file, because the findings would be misleading.",
    fix: "Send the request again. If you set `Content-Length` yourself, leave that to your HTTP client.",
  },
  "malformed-multipart": {
    why: "A `multipart/form-data` body needs the `boundary` that its `Content-Type` names. Here, it also needs at least one part, and every part has to be a file with a file name.",
    fix: "Let your HTTP client write the form: `curl -F file=@jira_config.yaml`. Do not set `Content-Type` by hand, and put options such as `format` into the query string.",
  },
  "unknown-value": {
    why: "If the API ignored a mistyped option, you would get an answer to a question that you did not ask. The answer names the parameter and lists its `known` values.",
    fix: "Use one of the values in `known`, exactly as written there, or leave the parameter out.",
  },
  "missing-parameter": {
    why: "A conversion needs to know which format to write. The answer names the parameter and lists its `known` values.",
    fix: "Add the parameter to the query, as in `?to=dotenv`. In a shell, put the address in quotes.",
  },
  "repeated-parameter": {
    why: "Two values for one option contradict each other, and clients and servers do not agree on which one counts. The answer names the parameter.",
    fix: "Give it once. To check several files with one request, send them as the files of a form.",
  },
  "not-found": {
    why: "The API has no such address, or there is no rule with that name.",
    fix: "`GET /v1/validate` shows how to call the API, and `GET /v1/rules` lists the rules.",
  },
  "method-not-allowed": {
    why: `Only ${enumeration(posts)} take a \`POST\`; everything else is read with \`GET\`. The \`Allow\` header lists the methods of this address.`,
    fix: "Use one of the methods in `Allow`. If your client turns a `POST` into a `GET`, it has followed a redirect: use the final address, with `https`.",
  },
  "not-acceptable": {
    why: "The `Accept` header does not include any of the media types that the answer can have. The answer lists them in `supported`.",
    fix: "Accept one of the types in `supported`, or name the output in the query string: `?output=text`.",
  },
  "too-large": {
    why: `A file can be up to ${readableSize(limits.fileBytes)}, a form can have up to ${limits.files} files, and a request can be up to ${readableSize(limits.requestBytes)}. Real configurations are far smaller. The API counts what arrives, whatever \`Content-Length\` says.`,
    fix: "Make sure that you are sending the right file. If you have many files, send them in several requests.",
  },
  "unsupported-media-type": {
    why: "A body has to be the text of one configuration, or a form with files, and must not be compressed. If the type is the problem, the answer lists the accepted types in `supported`.",
    fix: "Set `Content-Type` to one of the types in `supported`, or leave it out. Send the body uncompressed, without a `Content-Encoding`.",
  },
  "rate-limited": {
    why: `One IP address can send ${rateLimit.requests} files or forms in ${rateLimit.seconds} seconds, so that the service stays fast for everyone. Reading the rules and the schema does not count.`,
    fix: `Wait for as many seconds as the header \`Retry-After\` says, then send it again; \`curl --retry 3\` does so by itself. You can send up to ${limits.files} files in one request. If you need more, [run the service yourself](/run-your-own/).`,
  },
  "internal-error": {
    why: "The mistake is in the checker, not in your configuration. Nothing that you sent has been kept.",
    fix: "Please report it with the smallest text that causes it, without secrets.",
  },
};

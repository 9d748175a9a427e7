import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "network-not-permitted",
  severity: "error",
  title: "The program may not use the network",
  advice: "Start the program with --allow-net; without it, Deno or Node.js does not let it call Jira.",
  signs: [
    { confidence: "certain", says: ["requires net access to", "use --allow-net to manage permissions"] },
  ],
  why: "Nothing was sent. [Deno](https://docs.deno.com/runtime/fundamentals/security/) gives a program no network, no files and no environment variables unless it is told to, and so does [Node.js with `--permission`](https://nodejs.org/api/permissions.html), from version 25 for the network too. Node.js reports this as `fetch failed`, and gives the reason only in the error's `cause`.",
  fix: "In Deno, allow the host of your site: `--allow-net=your-company.atlassian.net`. Add `api.atlassian.com` if you have set [`cloud_id`](/reference/fields/#cloud_id), and the proxy's host and port if there is one. In Node.js, `--allow-net` allows every host. A program that reads its settings from the environment and from files needs `--allow-env` and `--allow-read` in Deno, and `--allow-fs-read` in Node.js.",
  examples: [
    {
      title: "Deno",
      text: 'NotCapable: Requires net access to "your-company.atlassian.net:443", run again with the --allow-net flag',
    },
    {
      title: "Node.js with --permission",
      text: "TypeError: fetch failed\n  [cause]: Error: connect ERR_ACCESS_DENIED Access to this API has been restricted. Use --allow-net to manage permissions.",
    },
  ],
};

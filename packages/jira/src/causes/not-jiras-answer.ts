import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "not-jiras-answer",
  severity: "error",
  kind: "configuration",
  title: "The answer does not come from Jira",
  advice: "Open the address in a browser; something other than Jira's API answers there.",
  signs: [
    { confidence: "likely", status: [200], header: ["content-type", "text/html"] },
    {
      confidence: "likely",
      says: [
        "unexpected token '<'",
        "unexpected token < in json",
        "expecting value: line 1 column 1",
        "invalid character '<' looking for beginning of value",
        "unrecognized token '<'",
        "does not match the http/1.1 protocol",
      ],
    },
  ],
  why: "The program asked for data and got a web page: the sign-in page of a guest network or of your company's single sign-on, a message from a proxy, or the start page of another product. If the status is `200`, it looks like success until the program tries to read it.",
  fix: 'Look at the answer itself, with `curl -i https://your-company.atlassian.net/rest/api/3/serverInfo`: Jira Cloud says `"deploymentType":"Cloud"`. If you see a sign-in page, sign in to the network first, or [use the proxy](/causes/connection-failed/). If another product answers, correct the URL.',
  examples: [
    {
      title: "A sign-in page",
      text: "HTTP/1.1 200 OK\ncontent-type: text/html; charset=utf-8\n\n<!DOCTYPE html><html><head><title>Sign in to the network</title></head></html>",
    },
    {
      title: "Python",
      text: "requests.exceptions.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
    },
    {
      title: "Node.js",
      text: "SyntaxError: Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON",
    },
    {
      title: "Node.js, at a port where no web server listens",
      text: "TypeError: fetch failed\n  [cause]: HTTPParserError: Response does not match the HTTP/1.1 protocol (Expected HTTP/, RTSP/ or ICE/)",
    },
    {
      title: "Go",
      text: "invalid character '<' looking for beginning of value",
    },
  ],
};

import type { Cause } from "../diagnosis/cause.ts";

/** Where networks and their filters send people who have not signed in. */
const signInHosts = [
  "zscaler",
  "zscloud.net",
  "goskope.com",
  "cloudflareaccess.com",
  "prismaaccess.com",
  "forcepoint.com",
  "websense.com",
  "menlosecurity.com",
  "opendns.com",
] as const;

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
      status: [400, 403, 404, 405],
      untraced: true,
      header: ["content-type", "text/html"],
    },
    { confidence: "likely", status: [403, 405], untraced: true, says: ["<!doctype html", "<html"] },
    { confidence: "likely", status: [451, 511] },
    { confidence: "possible", status: [405] },
    // nginx, when it wants a client certificate; Jira Cloud does not ask for one.
    {
      confidence: "certain",
      says: ["no required ssl certificate was sent", "required ssl certificate not sent"],
    },
    // Windows single sign-on, which Jira Cloud does not have.
    { confidence: "certain", untraced: true, header: ["www-authenticate", "NTLM", "Negotiate"] },
    { confidence: "certain", status: [301, 302, 303, 307, 308], header: ["location", ...signInHosts] },
    {
      confidence: "likely",
      says: [
        "unexpected token '<'",
        "unexpected token < in json",
        "expecting value: line 1 column 1",
        "invalid character '<' looking for beginning of value",
        "unrecognized token '<'",
        "unexpected token at '<",
        "unexpected character ('<'",
        "'<' is an invalid start of a value",
        "unexpected character encountered while parsing value: <",
        "expected begin_object but was string at line 1",
        "invalid numeric literal at line 1",
        "does not match the http/1.1 protocol",
        "invalid http version parsed",
        "malformed_http_response",
        "got text/html",
        "unexpected mimetype: text/html",
      ],
    },
  ],
  why: "The program asked for data and got a web page: the sign-in page of a guest network or of your company's single sign-on, a message from a proxy, or the start page of another product. If the status is `200`, it looks like success until the program tries to read it; if it is `403`, it looks like a missing permission, and if it is `404`, like a site or a work item that does not exist. Atlassian's own answers have [a header `atl-traceid`](https://support.atlassian.com/rovo/kb/identify-and-share-atl-traceid-with-atlassian-support-for-troubleshooting/), and these have none.",
  fix: 'Look at the answer itself, with `curl -i https://your-company.atlassian.net/rest/api/3/serverInfo`: Jira Cloud says `"deploymentType":"Cloud"`. If you see a sign-in page, sign in to the network first, or [use the proxy](/causes/connection-failed/). If a web filter blocks the site, [have it allowed](/causes/proxy-refuses/). If another product answers, correct the URL.',
  examples: [
    {
      title: "A sign-in page",
      text: "HTTP/1.1 200 OK\ncontent-type: text/html; charset=utf-8\n\n<!DOCTYPE html><html><head><title>Sign in to the network</title></head></html>",
    },
    {
      title: "A page that says no",
      text: "HTTP/1.1 403 Forbidden\ncontent-type: text/html\n\n<!DOCTYPE html><html><head><title>Access denied</title></head><body>You are not allowed to visit this page.</body></html>",
    },
    {
      title: "A sign-in that comes first",
      text: "HTTP/1.1 307 Temporary Redirect\nlocation: https://gateway.zscaler.net/auT?origurl=https%3A%2F%2Fyour-company.atlassian.net\n\n",
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

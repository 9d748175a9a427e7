import { describe, expect, test } from "vitest";
import { diagnose } from "../src/diagnosis/index.ts";

const site = "https://your-company.atlassian.net";
const refused = (field: string, said: string) => `{"errorMessages":[],"errors":{"${field}":"${said}"}}`;

/** What programs print about Jira's answers, or before they send anything, as seen in the wild except for names. */
const messages: Readonly<Record<string, readonly string[]>> = {
  "token-rejected": [
    `WARNING:root:Got recoverable error from GET ${site}/rest/api/2/serverInfo, will retry [1/3] in 0.9s. Err: 401`,
    "✗ Received unexpected response '401' from jira. Please try again.",
    "RestClientException{statusCode=Optional.of(401), errorCollections=[]}",
    `RuntimeException: Error executing call to webservice. [401,${site}/rest/api/2/search?startAt=0]`,
    `aiohttp.client_exceptions.ClientResponseError: 401, message='Unauthorized', url='${site}/rest/api/3/field'`,
    "Could not connect to Jira Server![401]",
    "JIRA::HTTPError: Unauthorized",
    "jira/request_client.rb:13:in `request': Unauthorized (JIRA::HTTPError)\n\tfrom jira/client.rb:301:in `request'",
    "Unauthorized: either your username and password were invalid or you do not have access",
    '[urllib3.connectionpool - DEBUG] "GET /rest/api/2/field HTTP/1.1" 401 None',
    "{ name: 'HTTPError', code: 401, message: 'Client failed' }",
  ],
  "permission-missing": [
    "[isError] Error: You currently don't have access to perform this operation.",
    "The authenticated user does not have permission to create issues",
    refused("comment", "You do not have the permission to comment on this issue."),
    `HTTP 401 {"errorMessages":["No Link Issue Permission for issue 'PROJ-1'"],"errors":{}}`,
    "jira/request_client.rb:13:in 'JIRA::RequestClient#request': Forbidden (JIRA::HTTPError)",
    "JIRA::REST Error[403 - Forbidden]:\n- You currently don't have access to perform this operation.",
    `HTTPStatusError: Client error '403 ' for url '${site}/rest/api/3/search/jql'`,
    "RestClientException{statusCode=Optional.of(403), errorCollections=[]}",
  ],
  "captcha-required": [
    'HTTP/1.1 403 Forbidden\ncontent-type: text/html\n\n<!DOCTYPE html><h1>Forbidden (403)</h1><p>Basic Authentication Failure - Reason : AUTHENTICATION_DENIED</p><a href="/secure/MyJiraHome.jspa">Go to Jira home</a>',
  ],
  "anonymous-answer": [
    "ERROR [cli.go:163] response status: 400 Bad Request\nERROR [util.go:196] Field 'resolution' does not exist or this field cannot be viewed by anonymous users.\nERROR [util.go:196] The value 'PROJ' does not exist for the field 'project'.",
    "requests.exceptions.HTTPError: You do not have the permission to see the specified issue.\nLogin Required",
  ],
  "rate-limited": [
    "429: rate limited",
    'level=warning msg="retry #1 for http code error[429]:[<!DOCTYPE html><html>"',
  ],
  "project-not-found": [
    'returned status 400 , body "{\\"errorMessages\\":[],\\"errors\\":{\\"project\\":\\"project is required\\"}}"',
    refused("project", "Specify a valid project ID or key"),
    refused("project", "Could not find project by id or key."),
    `[400: POST] ${site}/rest/api/3/search/jql body=b'{"errorMessages":["The value \\'PROJ\\' does not exist for the field \\'project\\'."]}'`,
  ],
  "header-character": [
    "System.FormatException: New-line characters are not allowed in header values.",
    "error: failed to parse header value",
  ],
  "work-item-not-found": ["MCP error -32603: Issue not found: PROJ-999"],
  "wrong-path": [
    "HTTP/1.1 404 Not Found\ncontent-type: text/html\nx-arequestid: 945x62874x1\n\n<!DOCTYPE html><title>Oops, you&#39;ve found a dead link. - JIRA</title>",
  ],
  "not-jira-cloud": [
    "SERVER INFO\nVersion:         8.20.11\nDeployment Type: Server",
    'JiraError HTTP 403\ntext: <html><title>Forbidden (403)</title><meta name="application-name" content="JIRA" data-name="jira" data-version="9.12.12">',
    refused("assignee", "expected Object containing a 'name' property"),
  ],
  "not-jiras-answer": [
    "jira: Received unexpected response '405 Not Allowed'.",
    "JiraError HTTP 400\ntext: <html><title>400 Required SSL Certificate Not Sent</title>",
    "HTTP/1.1 400 Bad Request\nserver: nginx\ncontent-type: text/html\n\n<html><h1>400 Bad Request</h1></html>",
  ],
  redirected: [
    "jira/request_client.rb:13:in `request': Found (JIRA::HTTPError)",
    `httpx.HTTPStatusError: Redirect response '302 Found' for url '${site}/rest/api/3/myself'`,
    "AxiosError: Maximum number of redirects exceeded",
  ],
  "empty-search": [
    "# Search Results\nFound 0 issue(s)",
    "No issues found matching the query.",
    '✗ No result found for given query in project "PROJ"',
  ],
  "jql-syntax": [
    `body=b'{"errorMessages":["The operator \\'=\\' is not supported by the \\'Asset UUID\\' field."],"warningMessages":[]}'`,
    "Error: jira: Error in JQL Query: Expecting either a value, list or function but got 'CF'. You must surround 'CF' in quotation marks to use it as a value. (line 1, character 9)",
  ],
  "custom-field-unknown": [
    '{"errorMessages":["Field \'resolution\' does not exist or you do not have permission to view it."]}',
  ],
  "custom-field-other-kind": [
    refused("customfield_10020", "data was not an array"),
    "Error Communicating with JIRA (HTTP 400): Number value expected as the Sprint id.",
  ],
  "value-form": [
    "summary: Operation value must be a string",
    "Invalid request: [ErrorCollection{status=400, errors={parent=data was not an object}, errorMessages=[]}]",
    "Team: Specify the value for Team in an array",
    'content={"errorMessages":[],"errors":{"components":"expected Object"}}',
    refused("fixVersions", "expected 'id' property to be a string"),
    refused("priority", "Specify the Priority (name) in the string format"),
    refused("security", "Specify a valid security level (id or name)"),
    refused("security", "Could not find valid 'id' or 'name' in security level object."),
    refused("customfield_10050", "Error parsing time: 2026-09-25T13:00:00+00:00"),
    "ERROR customfield_21900: Could not find valid 'id' or 'value' in the Parent Option object.",
    "ERROR comment: Field does not support update 'comment'. worklog: Field does not support update 'worklog'.",
    `started:Invalid date format. Please enter the date in the format "yyyy-MM-dd'T'HH:mm:ss.SSSZ".`,
    '400 - {"errorMessages":["Worklog must not be null."],"errors":{"newEstimate":"You must supply a valid new estimate."}}',
  ],
  "value-unknown": [
    refused("components", "Component name '' is not valid"),
    refused("customfield_10050", "Option value 'High' is not valid"),
    "JIRAError: JiraError HTTP 400 url: https://your-company.atlassian.net/rest/api/2/issue/10053\n\ttext: Option id 'null' is not valid",
    "JIRAError HTTP 400: Specify a valid value for Security Level",
    `HTTP 400 {"errorMessages":["The value '1.4' does not exist for the field 'fixVersion'."],"warningMessages":[]}`,
    `HTTP 404 {"errorMessages":["No issue link type with name 'parent-child' found."],"errors":{}}`,
  ],
  "parent-not-valid": [
    refused("parentId", "Given parent issue does not belong to appropriate hierarchy."),
    "text: Issue type is a sub-task but parent issue key or id not specified.",
    refused("pid", "Issues with this Issue Type must be created in the same project as the parent."),
    "parent: Could not find issue by id or key.",
    refused("customfield_10014", "gh.epic.error.not.found"),
  ],
  "text-too-long": [
    'A JIRA ticket failed to be created. {"errorMessages":[],"errors":{"summary":"Summary must be less than 255 characters."}}',
    "[Action][Jira]: Unable to create incident. Error: Request failed with status code 400. Reason: The summary is invalid because it contains newline characters.",
    `body=b'{"errorMessages":[],"errors":{"summary":"Summary can\\'t exceed 255 characters."}}'`,
  ],
  "label-blanks": [
    String.raw`body \"{\\\"errors\\\":{\\\"labels\\\":\\\"The label 'reason=x y' contains spaces which is invalid.\\\"}}\"`,
    `Error Message : {"errorMessages":["The label 'app:Two words:1' can't contain spaces."],"warningMessages":[]}`,
  ],
  "field-required": [
    "The server said: The field 'Reason' is required (HTTP 400)",
    refused("comment", "Comment body can not be empty!"),
  ],
  "account-id-needed": [
    `StatusCodeError: 400 - {"errorMessages":["The query parameter 'username' is not supported in GDPR strict mode."]}`,
    refused("assignee", "Account ID  does not exist."),
    refused("assignee", "User 'somebody' cannot be assigned issues."),
    "The value 'somebody@your-company.com' does not exist for the field 'assignee'.",
    "Specified user does not exist or you do not have required permissions: Request failed. Status code: 404",
  ],
  "rich-text-form": [
    'MCP error -32603: failed to create issue: {"errorMessages":["INVALID_INPUT"],"errors":{}}',
    "description: Operation value must be a string",
    `body=b'{"errorMessages":["We can\\'t create this issue for you right now, it could be due to unsupported content you\\'ve entered into one or more of the issue fields."]}'`,
  ],
  "body-not-json": [
    String.raw`400 - {"errorMessages":["Unrecognized field \"newEstimate\" (class com.atlassian.jira.Worklog), not marked as ignorable"]}`,
    `HTTP 400 {"errorMessages":["one of 'fields' or 'update' required"],"errors":{}}`,
  ],
  "xsrf-check": ['{"statusCode":404,"body":"XSRF check failed"}'],
  "browser-origin": [
    "AxiosError: Network Error",
    "TypeError: NetworkError when attempting to fetch resource.",
  ],
  "tls-too-old": [
    "The underlying connection was closed: An unexpected error occurred on a send.",
    "javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure",
  ],
  "tls-not-spoken": ["http: server gave HTTP response to HTTPS client"],
  "timed-out": ["AxiosError: timeout of 5000ms exceeded\n    code: 'ECONNABORTED'"],
  "atlassian-unavailable": ["504 Gateway Timeout"],
  "connection-failed": [
    '{"errorType":"API_ERROR","statusCode":500,"errorDetails":{"message":"fetch failed"}}',
    "NewConnectionError: [WinError 10061] No connection could be made because the target machine actively refused it",
  ],
  "connection-cut": [
    "SSLEOFError(8, '[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol (_ssl.c:1007)')",
    "curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to your-company.atlassian.net:443",
    `Post "${site}/rest/api/3/issue": EOF`,
  ],
  "host-not-found": [
    "NewConnectionError: Failed to establish a new connection: [Errno 11001] getaddrinfo failed",
    "dial tcp: lookup your-company.atlassian.net: server misbehaving",
    "Error: getaddrinfo ENOTFOUND nonexistent.your-company.com",
  ],
  "variable-not-set": [
    "Error: JIRA_API_TOKEN, JIRA_USER_EMAIL and JIRA_BASE_URL environment variables are required",
    "Error: JIRA_EMAIL and JIRA_API_TOKEN are required\nPlease set these in your MCP settings configuration",
    "ValueError: JIRA_API_TOKEN environment variable not set",
    "Error details: Authentication credentials are missing",
    '{ "error": "unauthorized", "message": "Jira credentials are missing. Provide them to authenticate." }',
    '{"errno":-3008,"code":"ENOTFOUND","syscall":"getaddrinfo","hostname":"undefined"}',
    "java.net.UnknownHostException: null",
    "curl: (6) Could not resolve host: null",
    "RequestError: getaddrinfo ENOTFOUND .atlassian.net .atlassian.net:443",
    "HTTPSConnectionPool(host='none', port=443): Max retries exceeded (Caused by NameResolutionError)",
  ],
  "url-form": [
    "Error: Couldn't parse the host URL. Perhaps you forgot to add 'http://' or 'https://' at the beginning of the URL?",
    "baseUrl must be a valid URL like https://your-company.atlassian.net",
    '{"errno":-3008,"code":"ENOTFOUND","syscall":"getaddrinfo","hostname":"https"}',
    "java.net.UnknownHostException: https",
    "Resolving https (https)... failed: Name or service not known.",
    "/rest/api/3/myself: Scheme missing.",
    'parse ":443/rest": missing protocol scheme',
    'parse "your-company:443/rest": first path segment in URL cannot contain colon',
    'parse "https://your company.atlassian.net": invalid character " " in host name',
    "builder error: relative URL without a base",
    "java.lang.IllegalArgumentException: URI is not absolute",
    "Expected URL scheme 'http' or 'https' but no scheme was found for your-c...",
    "ClientProtocolException: URI does not specify a valid host name: https:///rest",
    "HTTPSConnectionPool(host='https', port=443): Max retries exceeded with url: //your-company.atlassian.net/rest (Caused by NewConnectionError('[Errno -2] Name or service not known'))",
    "httpx.UnsupportedProtocol: Request URL is missing an 'http://' or 'https://' protocol.",
    'curl: (1) Protocol "\'https" not supported',
    "curl: (3) URL rejected: Bad hostname",
    "Invoke-RestMethod : Cannot validate argument on parameter 'Uri'. The argument is null or empty.",
  ],
};

test.for(["Unauthorized change of the board", "A forbidden word", "Network error on page 3"])(
  "a text that Jira quotes is no sign of the account or the network: %s",
  (summary) => {
    expect(diagnose({ status: 400, body: { errorMessages: [summary], errors: {} } })).toEqual([]);
  },
);

test.for(["'Keep-Alive': 'timeout=5'", "Keep-Alive: timeout=5, max=100"])(
  "the keep-alive time of a connection is no timeout: %s",
  (header) => {
    const ids = diagnose(`JIRAError: JiraError HTTP 403\n${header}`).map(({ cause }) => cause.id);
    expect(ids).not.toContain("timed-out");
  },
);

const rows = Object.entries(messages).flatMap(([id, texts]) => texts.map((text) => [id, text] as const));

test.for(rows)("%s is found first in: %s", ([id, text]) => {
  expect(diagnose(text)[0]?.cause.id).toBe(id);
});

describe("Jira's words are recognised as every language prints them", () => {
  const said = '{"errors": {"description": "Operation value must be a string"}}';

  test.for([
    said,
    JSON.stringify(JSON.parse(said)),
    JSON.stringify(said),
    said.replaceAll('"', "'"),
    said.replaceAll('"', "&quot;"),
    "{ errors: { description: 'Operation value must be a string' } }",
  ])("%s", (text) => {
    expect(diagnose(text)[0]?.cause.id).toBe("rich-text-form");
  });
});

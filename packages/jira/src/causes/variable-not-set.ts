import type { Cause } from "../diagnosis/cause.ts";

export const cause: Cause = {
  id: "variable-not-set",
  severity: "error",
  title: "A variable that the configuration names is not set",
  advice: "Set the variable where the program runs, or write it into the .env file.",
  signs: [
    { confidence: "certain", says: ["keyerror: 'jira_"] },
    { confidence: "certain", says: ["keyerror: 'atlassian_"] },
    { confidence: "certain", says: ["from undefined/rest/", "'none/rest/"] },
    {
      confidence: "certain",
      says: [
        "://undefined/",
        "://none/",
        "://null/",
        "://.atlassian.net",
        "enotfound undefined",
        "enotfound .atlassian.net",
        "host='undefined'",
        "host='none'",
        "resolve host: undefined",
        "resolve host: null",
        "unknownhostexception: null",
        '"hostname":"undefined"',
        "resolve host: .atlassian.net",
      ],
    },
    {
      confidence: "likely",
      says: ["input required and not supplied", "missing required environment variable"],
    },
  ],
  why: "The configuration refers to an environment variable that does not exist or is empty. A variable that you set in one terminal is not set in another, nor in a service or a container.",
  fix: "Set it in the shell that starts the program, in the `.env` file beside it, or in the secrets of the CI service. For a container, list it under [`environment:` or `env_file:`](https://docs.docker.com/compose/how-tos/environment-variables/set-environment-variables/): a `.env` file next to the Compose file does not reach the container by itself.",
  examples: [
    { title: "Python", text: "KeyError: 'JIRA_API_TOKEN'" },
    {
      title: "Node.js",
      text: "TypeError: Failed to parse URL from undefined/rest/api/3/myself\n  [cause]: TypeError: Invalid URL\n    code: 'ERR_INVALID_URL'",
    },
    { title: "Node.js, the host alone", text: "Error: getaddrinfo ENOTFOUND undefined" },
    { title: "GitHub Actions", text: "Error: Input required and not supplied: jira_api_token" },
    {
      title: "Python requests, with os.getenv",
      text: "requests.exceptions.MissingSchema: Invalid URL 'None/rest/api/3/myself': No scheme supplied. Perhaps you meant https://None/rest/api/3/myself?",
    },
  ],
};

/** Forms of values, as parts of regular expressions, for the patterns of the schema and the rules of the checker. */
export const forms = {
  /** The domains of Jira Cloud: the usual one, the legacy one, Government and Isolated Cloud. */
  cloudDomain:
    "(?:atlassian\\.net|jira\\.com|atlassian-us-gov\\.net|atlassian-us-gov-mod\\.net|atlassian-isolated\\.net)",
  /** An apostrophe may stand between other letters, as in o'clock. */
  emailAddress:
    "[^\\s@<>\"'(),:;]+(?:'[^\\s@<>\"'(),:;]+)*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?:[A-Za-z]{2,}|xn--[A-Za-z0-9-]+)",
  projectKey: "[A-Z][A-Z0-9_]+",
  customFieldId: "customfield_[0-9]{4,6}",
} as const;

/** The keywords in a published schema that only editors know, and validators pass over. */
export const editorKeywords = [
  "markdownDescription",
  "errorMessage",
  "patternErrorMessage",
  "defaultSnippets",
] as const;

// Messages that several readers have in common.
export const closeQuote = "Close the quote that is opened here.";
export const indentWithSpaces = "Indent with spaces; YAML does not allow tabs there.";
export const startComment = "Start a comment with a space and #.";
export const writeEquals = "Put = between the name and the value, not a colon.";

/** The message when a part of a page cannot be loaded, for example without a network. */
export const notLoaded =
  "A part of this page could not be loaded. Check your connection, then reload the page.";

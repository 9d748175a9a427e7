/** The most requests that an examination makes, retries included. */
export const maxRequests = 14;

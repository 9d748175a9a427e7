/** How many requests an examination makes at most, repeated ones included. */
export const mostRequests = 14;

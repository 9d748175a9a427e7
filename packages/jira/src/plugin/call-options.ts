/** What a single call of a {@link JiraPlugin} takes beside its values. */
export interface CallOptions {
  /**
   * Ends the call, as the connection's own signal does: waits, retries and requests in progress. The call then throws
   * the reason for the abort, and sends nothing more; Jira may still carry out what it has already been sent.
   */
  signal?: AbortSignal | undefined;
}

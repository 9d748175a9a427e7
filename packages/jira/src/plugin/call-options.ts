/** What a single call of a {@link JiraPlugin} takes beside its values. */
export interface CallOptions {
  /**
   * Ends the call beside the connection's own signal: waits, retries and the request at hand; once it is aborted, nothing
   * more is sent. The call then throws the reason for the abort. What Jira has been sent already it may carry out all the
   * same.
   */
  signal?: AbortSignal | undefined;
}

/** An error whose message tells a person everything; its stack would only be in the way. */
export class ExplainedError extends Error {}

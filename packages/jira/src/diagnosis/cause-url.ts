/** The URL of a cause's page. */
export function causeUrl(origin: string, id: string): string {
  return `${origin}/causes/${id}/`;
}

/**
 * Today in the local time zone, as `YYYY-MM-DD`; on most servers, that is UTC. Atlassian shows people only the day on
 * which a token expires, without a time, so it is compared with the day on their own calendar.
 */
export function currentDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, "0"))
    .join("-");
}

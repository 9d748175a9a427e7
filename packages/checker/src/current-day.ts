/**
 * The present day where the program runs, `YYYY-MM-DD`; most servers keep UTC. What is known of a token's end is a day
 * without a time, as Atlassian shows it to a person, so it is compared with the day on that person's own calendar.
 */
export function currentDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, "0"))
    .join("-");
}

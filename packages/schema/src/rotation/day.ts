const millisecondsInDay = 86_400_000;

/** Days since 1970 of a date `YYYY-MM-DD`; nothing when there is no such day. */
export function dayOf(date: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists ? time / millisecondsInDay : undefined;
}

/** The date `YYYY-MM-DD` of a number of days since 1970. */
export function dateOf(day: number): string {
  return new Date(day * millisecondsInDay).toISOString().slice(0, 10);
}

export { type CalendarOptions, calendar, reminders } from "./calendar.ts";
export { dateOf, dayOf } from "./day.ts";
export { exampleToken } from "./example.ts";
export { followsConvention } from "./label.ts";
export { hasPossibleLife, maxLifetime } from "./lifetime.ts";
export { combinedPolicy, defaultPolicy, fallbackEnvironment, type RotationPolicy } from "./policy.ts";
export { type Due, daysAhead, schedule } from "./schedule.ts";

import { type Call, link, localName } from "../call/call.ts";
import type { Priority } from "../cloud/site.ts";

/** A priority as work items and screens refer to it. */
export function representPriority(call: Call, priority: Priority): object {
  return {
    self: link(call, `priority/${priority.id}`),
    iconUrl: `${call.site.baseUrl}/images/icons/priorities/${priority.id}.svg`,
    name: localName(call, priority.name),
    id: priority.id,
  };
}

/** A priority as lists of priorities describe it. */
export function representPriorityInFull(call: Call, priority: Priority): object {
  const { color, description } = priority;
  return { ...representPriority(call, priority), statusColor: color, description };
}

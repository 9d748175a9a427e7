import type { Diagram } from "./diagram.ts";

export const tokenLife: Diagram = {
  title: "How two tokens overlap during a rotation",
  description:
    "The old token is created and used. A week before the day of its rotation a new one is created. For some days both work. When the old one is no longer accessed it is revoked, before the day on which it would have expired.",
  columns: 2,
  boxes: [
    { id: "created", column: 0, row: 0, lines: ["Old token", "created"] },
    { id: "used", column: 0, row: 1, lines: ["in use,", "83 days"] },
    { id: "new", column: 1, row: 1, lines: ["New token", "created"], tone: "accent" },
    {
      id: "both",
      column: 0,
      row: 2,
      span: 2,
      lines: ["both work, up to 7 days:", "store the new one, restart, prove it"],
      tone: "accent",
    },
    { id: "revoked", column: 0, row: 3, lines: ["not accessed", "any more: revoked"], tone: "good" },
    { id: "alone", column: 1, row: 3, lines: ["in use,", "83 days"], tone: "good" },
    { id: "expired", column: 0, row: 4, lines: ["would expire", "on day 90"], tone: "bad" },
  ],
  arrows: [
    { from: "created", to: "used" },
    { from: "used", to: "both" },
    { from: "new", to: "both" },
    { from: "both", to: "revoked", tone: "good" },
    { from: "both", to: "alone", tone: "good" },
    { from: "revoked", to: "expired", label: "in time" },
  ],
};

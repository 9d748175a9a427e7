/** A token as an inventory describes it. */
export const exampleToken = {
  label: "Release pipeline - Production - 2026-11",
  environment: "production",
  owner: "Platform team",
  created: "2026-11-02",
  expires: "2027-11-02",
} as const;

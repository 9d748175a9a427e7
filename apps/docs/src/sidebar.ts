/** The pages of the guide, in the order in which they are read. */
export const sidebar = [
  { label: "Set up", items: ["index", "prerequisites", "create-a-token", "security/store"] },
  {
    label: "Configure",
    items: [
      "configure/builder",
      "configure/environment",
      "configure/dotenv",
      "configure/yaml",
      "configure/python",
      "configure/typescript",
    ],
  },
  { label: "Check", items: ["check", "command-line", "doctor", "editors", "fake-jira"] },
  {
    label: "HTTP API",
    items: ["api", { label: "API reference", link: "/api/reference/" }, "recipes", "privacy", "run-your-own"],
  },
  {
    label: "Manage",
    items: ["manage-tokens", "tokens", "security/rotate", "security/audit", "security/incident"],
  },
  { label: "Help", items: ["troubleshooting", "causes", "faq"] },
  {
    label: "Reference",
    items: [
      "reference/fields",
      "reference/command-line",
      "rules",
      "reference/glossary",
      "resources",
      "original-guide",
    ],
  },
];

/** The paths of these pages, without the slash in front. */
export const readingOrder: readonly string[] = sidebar.flatMap(({ items }) =>
  items.map((item) => {
    if (typeof item !== "string") return item.link.slice(1);
    return item === "index" ? "" : `${item}/`;
  }),
);

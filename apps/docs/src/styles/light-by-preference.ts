import type { ViteUserConfig } from "astro";

type Plugins = Exclude<NonNullable<NonNullable<ViteUserConfig["css"]>["postcss"]>, string>["plugins"];

const light = /(?::root|html)?\[data-theme=(['"]?)light\1\]/g;
const themeless = ":root:not([data-theme])";

/** Applies every rule of the light theme also when no script sets a theme and the system prefers light. */
export const lightByPreference: NonNullable<Plugins>[number] = {
  postcssPlugin: "light-by-preference",
  Once(root, { AtRule }) {
    root.walkRules(light, (rule) => {
      const query = new AtRule({ name: "media", params: "(prefers-color-scheme: light)" });
      query.append(rule.clone({ selector: rule.selector.replaceAll(light, themeless) }));
      rule.after(query);
    });
  },
};

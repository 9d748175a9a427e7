import { defineEcConfig } from "@astrojs/starlight/expressive-code";
import { markedRange } from "./src/code-blocks/marked-range.ts";

export default defineEcConfig({
  themes: ["github-dark-default", "github-light-default"],
  useStarlightUiThemeColors: true,
  // A tab stays a tab: some examples are about tabs.
  tabWidth: 0,
  // Nothing scrolls sideways but what a program prints in columns, which mean nothing when their lines are broken.
  defaultProps: { wrap: true, overridesByLang: { "bash,zsh,powershell,bat": { frame: "none" } } },
  plugins: [markedRange()],
  styleOverrides: {
    borderRadius: "0.5rem",
    borderWidth: "1px",
    codeFontSize: "0.875rem",
    codeLineHeight: "1.6",
    frames: { shadowColor: "transparent" },
  },
});

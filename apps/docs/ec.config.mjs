import { defineEcConfig } from "@astrojs/starlight/expressive-code";
import { markedRange } from "./src/code-blocks/marked-range.ts";

export default defineEcConfig({
  themes: ["github-dark-default", "github-light-default"],
  useStarlightUiThemeColors: true,
  // A tab stays a tab: some examples are about tabs.
  tabWidth: 0,
  // Nothing scrolls sideways: what cannot be seen whole can neither be reached without a mouse.
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

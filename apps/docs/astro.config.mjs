import starlight from "@astrojs/starlight";
import { defaultSiteOrigin } from "@jira-config/schema";
import { defineConfig } from "astro/config";
import { headersFile } from "./src/integrations/headers-file.ts";
import { markdownFiles } from "./src/integrations/markdown-files.ts";
import { offlineCheckPage } from "./src/integrations/offline-check-page.ts";
import { editUrl, hasHistory } from "./src/repository.ts";
import { sidebar } from "./src/sidebar.ts";
import { lightByPreference } from "./src/styles/light-by-preference.ts";
import { tagline } from "./src/tagline.ts";

export default defineConfig({
  site: process.env.SITE_ORIGIN || defaultSiteOrigin,
  trailingSlash: "always",
  // Pages are small and cached; fetching them before a click would only add a script to each.
  prefetch: false,
  vite: { css: { postcss: { plugins: [lightByPreference] } } },
  integrations: [
    starlight({
      title: "jira-config",
      description: tagline,
      customCss: ["./src/styles/theme.css", "./src/styles/content.css", "./src/styles/guide.css"],
      components: {
        LastUpdated: "./src/components/PageDates.astro",
        PageTitle: "./src/components/PageTitle.astro",
        Search: "./src/components/Search.astro",
        Sidebar: "./src/components/Sidebar.astro",
        SiteTitle: "./src/components/SiteTitle.astro",
      },
      disable404Route: true,
      editLink: { baseUrl: editUrl("apps/docs/") },
      lastUpdated: hasHistory(),
      routeMiddleware: "./src/social-picture/route-data.ts",
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
      sidebar,
    }),
    headersFile(),
    markdownFiles(),
    offlineCheckPage(),
  ],
});

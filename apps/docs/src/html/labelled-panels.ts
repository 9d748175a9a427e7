const tab = /<a role="tab"[^>]* id="([^"]+)"[^>]*>([^<]*)<\/a>/g;

/** Adds the label to each tab panel, for on paper and without scripts, all panels are shown below each other. */
export function withLabelledPanels(html: string): string {
  const labels = new Map([...html.matchAll(tab)].map(([, id = "", label = ""]) => [id, label.trim()]));
  return html.replace(
    /<div id="tab-panel-[\d-]+" aria-labelledby="([^"]+)"/g,
    (panel, id: string) => `${panel} data-label="${labels.get(id) ?? ""}"`,
  );
}

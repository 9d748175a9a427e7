/** Keeps the files of the Check page, so that it opens without a network from now on. See `service-worker.js`. */
export function keepOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  addEventListener("load", () => {
    // A browser may refuse, for example in a private window. The page then still works with a network.
    navigator.serviceWorker.register("/check/service-worker.js").catch(() => {});
  });
}

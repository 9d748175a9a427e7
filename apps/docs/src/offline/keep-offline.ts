/** Keeps the Check page's own files, so that it opens without a network from now on. See `service-worker.js`. */
export function keepOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  addEventListener("load", () => {
    // A browser that keeps nothing, as in a private window, may refuse. The page works as before, with a network.
    navigator.serviceWorker.register("/check/service-worker.js").catch(() => {});
  });
}

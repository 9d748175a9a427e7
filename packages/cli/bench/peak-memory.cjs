process.once("exit", () => {
  require("node:fs").writeSync(2, `peak memory: ${process.resourceUsage().maxRSS}\n`);
});

/** Loaded into a process with `--import`: tells its peak memory in kilobytes when it ends. */
process.on("exit", () => {
  process.stderr.write(`peak-memory ${process.resourceUsage().maxRSS}\n`);
});

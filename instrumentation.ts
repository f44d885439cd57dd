export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("./lib/env");
  env();
  const { followChanges } = await import("./lib/content/change-listener");
  followChanges();
  const { startPublicationClock } = await import("./lib/datasets/publication-clock");
  startPublicationClock();
  const { startContentClock } = await import("./lib/content/content-clock");
  startContentClock();
  const { startComputationClock } = await import("./lib/coverage/computation/computation-clock");
  startComputationClock();
}

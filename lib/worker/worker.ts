import { Logger, run } from "graphile-worker";
import { openPresence } from "./dead-workers";
import { tasks } from "./tasks";
import { timetable } from "./timetable";

/** How often a worker looks for others that died, in milliseconds. */
const LOOK_FOR_DEAD = 30_000;

/** How many jobs a worker does at a time; mail servers are slow, and little else is done at all. */
const JOBS_AT_A_TIME = 4;

/** What operators are told of. */
const LOUD: ReadonlySet<string> = new Set(["error", "warning"]);

const log = new Logger(() => (level, message) => {
  if (LOUD.has(level)) console.error(`Worker: ${message.split("\n", 1)[0] ?? ""}`);
});

/**
 * Does what the portal has to do beside answering: sends mails, forgets, asks, tidies. Several may
 * work side by side on one database; what one leaves undone because it dies another does.
 *
 * @param url of the database, with its migrations applied
 * @param stopping ends the work when what was begun is done
 */
export async function work(url: string, stopping: AbortSignal): Promise<void> {
  const lost = new AbortController();
  const presence = await openPresence(url, () => lost.abort());
  try {
    await presence.releaseDead();
    const runner = await run({
      connectionString: url,
      maxPoolSize: JOBS_AT_A_TIME + 2,
      concurrency: JOBS_AT_A_TIME,
      noHandleSignals: true,
      logger: log,
      taskList: tasks,
      parsedCronItems: timetable(),
      preset: {
        plugins: [
          {
            name: "PresencePlugin",
            version: "0.0.0",
            worker: {
              hooks: {
                startWorker: (_context, { worker }) => presence.announce(worker.workerPool.id),
              },
            },
          },
        ],
      },
    });
    const look = setInterval(
      () => void presence.releaseDead().catch(() => lost.abort()),
      LOOK_FOR_DEAD,
    );
    const stop = () => void runner.stop().catch(() => undefined);
    const ends = AbortSignal.any([stopping, lost.signal]);
    ends.addEventListener("abort", stop);
    if (ends.aborted) stop();
    try {
      await runner.promise;
    } finally {
      clearInterval(look);
    }
  } finally {
    await presence.close().catch(() => undefined);
  }
  // Others may believe that this worker is dead and do its jobs once more, so it ends.
  if (lost.signal.aborted) throw new Error("The worker lost the database.");
}

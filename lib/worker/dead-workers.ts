import { Client } from "pg";

/**
 * How a worker tells that it is alive: it holds a lock of its database session that is gone the
 * moment its process is, also after kill -9. Jobs that a worker began when it died would otherwise
 * be left alone for hours.
 */
export interface Presence {
  /** Tells under a name that this worker is alive, before it takes the first job. */
  announce(worker: string): Promise<void>;
  /** Lets others take the jobs of workers that are dead; returns how many workers these were. */
  releaseDead(): Promise<number>;
  close(): Promise<void>;
}

/**
 * @param url of the database
 * @param whenLost is called when nobody can see any more that this worker is alive
 */
export async function openPresence(url: string, whenLost: () => void): Promise<Presence> {
  const client = new Client({
    connectionString: url,
    application_name: "praxisnah-worker",
    keepAlive: true,
    connectionTimeoutMillis: 15_000,
  });
  let own: string | null = null;
  let announced: Promise<unknown> | undefined;
  let isClosed = false;
  const lost = () => {
    if (!isClosed) whenLost();
  };
  client.on("error", lost);
  client.on("end", lost);
  await client.connect();
  return {
    announce: async (worker) => {
      own = worker;
      // What a worker does side by side is announced once, and nothing begins before.
      announced ??= client.query("SELECT pg_advisory_lock(hashtextextended('worker:' || $1, 0))", [
        worker,
      ]);
      await announced;
    },
    releaseDead: () => releaseDead(client, own),
    close: async () => {
      isClosed = true;
      await client.end();
    },
  };
}

async function releaseDead(client: Client, own: string | null): Promise<number> {
  const busy = await client.query<{ worker: string }>(
    `SELECT DISTINCT locked_by AS worker FROM graphile_worker.jobs
     WHERE locked_by IS NOT NULL AND locked_by IS DISTINCT FROM $1`,
    [own],
  );
  let count = 0;
  for (const { worker } of busy.rows) {
    const free = await client.query<{ isDead: boolean }>(
      `SELECT pg_try_advisory_lock(hashtextextended('worker:' || $1, 0)) AS "isDead"`,
      [worker],
    );
    if (!free.rows[0]?.isDead) continue;
    await client.query("SELECT graphile_worker.force_unlock_workers($1::text[])", [[worker]]);
    await client.query("SELECT pg_advisory_unlock(hashtextextended('worker:' || $1, 0))", [worker]);
    count++;
  }
  return count;
}

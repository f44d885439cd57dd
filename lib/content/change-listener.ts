import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { env } from "@/lib/env";
import { CHANGE_CHANNEL } from "./tags";

/** Longest pause before the listener tries to reach the database again. */
const LONGEST_PAUSE = 5000;

/**
 * A page that was being rendered when its content changed may be kept with the old content, and
 * what changes often is told once for a while (see announcement.ts), so every change is passed on once more when such renderings have ended.
 */
const ECHO_AFTER = 10_000;

const held = globalThis as typeof globalThis & { praxisnahChangeToken?: string };

/** The word by which this process recognises its own calls to expire pages. */
export function changeToken(): string {
  held.praxisnahChangeToken ??= randomUUID();
  return held.praxisnahChangeToken;
}

/** Expires the pages with these tags in this process; only its own route handlers can do that. */
async function expire(tags: readonly string[]): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${env().PORT}/api/content-change`, {
    method: "POST",
    headers: { authorization: `Bearer ${changeToken()}`, "content-type": "application/json" },
    body: JSON.stringify(tags),
  });
  if (!response.ok) throw new Error(`Expiring pages answered ${response.status}.`);
}

async function passOn(tags: readonly string[]): Promise<void> {
  for (let pause = 50; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await expire(tags);
    } catch {
      await wait(pause, undefined, { ref: false });
    }
  }
}

/** Passes tags on now and once more later, unless the database has gone away by then. */
function passOnTwice(tags: readonly string[], isBroken: () => boolean): void {
  void passOn(tags);
  setTimeout(() => {
    if (!isBroken()) void passOn(tags);
  }, ECHO_AFTER).unref();
}

/** Listens until the connection breaks; first passes on what changed since `since`. */
async function listen(since: Date): Promise<Date> {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    application_name: "praxisnah-listener",
    keepAlive: true,
    connectionTimeoutMillis: LONGEST_PAUSE,
  });
  let isBroken = false;
  const broken = new Promise<void>((resolve) => {
    for (const event of ["error", "end"] as const)
      client.on(event, () => {
        isBroken = true;
        resolve();
      });
  });
  let heard = since;
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANGE_CHANNEL}`);
    client.on("notification", ({ payload }) => {
      if (payload) passOnTwice([payload], () => isBroken);
    });
    const missed = await client.query<{ tag: string }>(
      "SELECT tag FROM content_change WHERE changed_at > $1",
      [since],
    );
    if (missed.rows.length > 0)
      passOnTwice(
        missed.rows.map(({ tag }) => tag),
        () => isBroken,
      );
    const clock = await client.query<{ now: Date }>("SELECT clock_timestamp() AS now");
    heard = clock.rows[0]?.now ?? since;
    await broken;
  } catch {
    // The database is away; the caller tries again.
  } finally {
    await client.end().catch(() => {});
  }
  return heard;
}

/**
 * Follows changes of content that any process makes on this database, for as long as this process
 * lives. Pages kept from an earlier run count as out of date where their content changed at all.
 */
export function followChanges(): void {
  void (async () => {
    let since = new Date(0);
    for (let pause = 100; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const heard = await listen(since);
      if (heard.getTime() !== since.getTime()) pause = 100;
      since = heard;
      await wait(pause, undefined, { ref: false });
    }
  })();
}

import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { importOf, startCommand, succeed } from "./command-run";
import { regionState } from "./region-state";
import { boundaries, importAll, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const year = ["--year", "2025"];

async function createNeighbours(slug: string): Promise<void> {
  await createSmallRegion(slug);
  await importAll(slug, boundaries(neighbours));
}

/** Runs something while another transaction holds what a statement locks. */
async function holding<Result>(statement: string, work: () => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query(statement);
    return await work();
  } finally {
    await client.query("ROLLBACK");
    await client.end();
  }
}

/** The database processes that wait for others, once there are so many. */
async function waitingBackends(count: number): Promise<number[]> {
  for (;;) {
    const rows = await db().$queryRaw<{ pid: number }[]>`
      SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (rows.length >= count) return rows.map(({ pid }) => pid);
    await wait(50);
  }
}

async function untilGone(pids: readonly number[]): Promise<void> {
  for (;;) {
    const alive = await db().$queryRaw<{ pid: number }[]>`
      SELECT pid FROM pg_stat_activity WHERE pid = ANY(${[...pids]}::int[])`;
    if (alive.length === 0) return;
    await wait(50);
  }
}

/** Both districts by age in 125 years, as 25 000 lines. */
function largeFile(people: number): string {
  const lines = ["key;year;age;people"];
  for (const key of ["01", "02"])
    for (let at = 1900; at < 2025; at += 1)
      for (let age = 0; age < 100; age += 1) lines.push(`${key};${at};${age};${people}`);
  return smallFile("gross.csv", `${lines.join("\n")}\n`);
}

describe("two imports at once", { timeout: 180_000 }, () => {
  it("follow each other, and both end well", async () => {
    await createNeighbours("zwei");
    const files = ["01;100", "02;50"].map((line) => smallFile("m.csv", `key;people\n${line}\n`));
    const runs = await holding("SELECT FROM region WHERE slug = 'zwei' FOR UPDATE", async () => {
      const started = files.map((file) => succeed(importOf("population", "zwei", file, ...year)));
      await waitingBackends(2);
      return started;
    });
    for (const output of await Promise.all(runs)) expect(output).toContain("Published as version");
    expect(await db().population.count({ where: { district: { region: { slug: "zwei" } } } })).toBe(
      2,
    );
  });

  it("publish the same file only once", async () => {
    await createNeighbours("gleich");
    const file = smallFile("m.csv", "key;people\n01;100\n02;50\n");
    const parameters = [...importOf("population", "gleich", file, ...year), "--json"];
    const runs = await holding("SELECT FROM region WHERE slug = 'gleich' FOR UPDATE", async () => {
      const started = [succeed(parameters), succeed(parameters)];
      await waitingBackends(2);
      return started;
    });
    const reports = (await Promise.all(runs)).map((output) =>
      z.object({ outcome: z.string(), versionId: z.number() }).parse(JSON.parse(output)),
    );
    expect(reports.map(({ outcome }) => outcome).sort()).toEqual(["published", "unchanged"]);
    expect(new Set(reports.map(({ versionId }) => versionId)).size).toBe(1);
  });
});

describe("an import whose process is killed", { timeout: 180_000 }, () => {
  it("leaves nothing half done, and the next one works", async () => {
    await createNeighbours("abbruch");
    await succeed(importOf("population", "abbruch", largeFile(1)));
    const tally = async () => [
      await regionState("abbruch"),
      await db().datasetVersion.count(),
      await db().datasetRecord.count(),
      await db().dataSource.count(),
    ];
    const before = await tally();
    const file = largeFile(2);
    const backends = await holding("LOCK TABLE population IN SHARE MODE", async () => {
      const { child, ended } = startCommand(importOf("population", "abbruch", file));
      // By now the version and its records are written, and its figures are about to be.
      const waiting = await waitingBackends(1);
      child.kill("SIGKILL");
      // The channels close when no part of the command lives any more.
      expect((await ended).output).toBe("");
      return waiting;
    });
    await untilGone(backends);
    expect(await tally()).toEqual(before);
    const output = await succeed(importOf("population", "abbruch", file));
    expect(output).toContain("  0 new, 250 changed, 0 removed, 0 unchanged\n");
  });
});

import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { addEvent } from "./small-event";
import { createSmallRegion } from "./small-region";

const startsAt = new Date("2027-03-01T17:00:00Z");
const SEATS = 50;
const PEOPLE = 500;
const ROUNDS = 20;

let regionId = 0;
let processes: ChildProcess[] = [];

beforeAll(async () => {
  regionId = await createSmallRegion("crowd");
  processes = [0, 1].map(() =>
    fork(path.join(import.meta.dirname, "sign-up-crowd.ts"), {
      execArgv: ["--conditions=react-server", "--import", "tsx"],
    }),
  );
  await Promise.all(processes.map((one) => once(one, "message")));
});

afterAll(() => {
  for (const one of processes) one.disconnect();
});

type Answers = (readonly [person: string, waits: boolean])[];

/** What a server process says next; one that dies says nothing more. */
async function answerOf(one: ChildProcess): Promise<Answers> {
  const done = new AbortController();
  const heard = (event: string) => once(one, event, { signal: done.signal });
  const died = heard("exit").then(([code]) => {
    throw new Error(`A server process ended with ${String(code)}.`);
  });
  const [told] = (await Promise.race([heard("message"), died])) as [Answers];
  done.abort();
  return told;
}

/** Half of the people sign up in each of two server processes, all at the same moment. */
async function crowd(event: string, isLocked: boolean): Promise<Answers> {
  // As if an hour had passed: how often a person may sign up within one is seen elsewhere.
  await db().senderCount.deleteMany();
  const people = PEOPLE / processes.length;
  const answers = processes.map(answerOf);
  for (const [index, one] of processes.entries())
    one.send({ event, from: index * people, people, isLocked });
  return (await Promise.all(answers)).flat();
}

interface Row {
  person: string;
  state: string;
  queuedAt: Date | null;
}

async function rowsOf(event: string): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT split_part(mail, '@', 1) AS person, sign_up.state::text AS state, queued_at AS "queuedAt"
    FROM sign_up JOIN event_date AS date ON date.id = event_date_id
    WHERE event_key = ${event} ORDER BY sign_up.id`;
}

describe("two server processes", () => {
  it("never give a seat twice, tell each the truth and keep the waiting list in order", async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const event = `lauf-${round}`;
      await addEvent({ regionId, slug: event, capacity: SEATS, startsAt });
      const answers = new Map(await crowd(event, true));
      const rows = await rowsOf(event);
      expect(rows).toHaveLength(PEOPLE);
      expect(rows.filter(({ state }) => state === "held")).toHaveLength(SEATS);
      // Seats went to those who came first; the others wait in the order in which they came.
      expect(rows.slice(0, SEATS).every(({ state }) => state === "held")).toBe(true);
      const queue = rows.slice(SEATS).map(({ queuedAt }) => Number(queuedAt));
      expect(queue).toEqual(queue.toSorted((one, other) => one - other));
      for (const { person, state } of rows) expect(answers.get(person)).toBe(state !== "held");
      const mails = await db().$queryRaw<{ told: number; people: number; seats: number }[]>`
        SELECT count(*)::int AS told, count(DISTINCT recipient)::int AS people,
          count(*) FILTER (WHERE values->>'heldUntil' IS NOT NULL)::int AS seats
        FROM outbox_mail WHERE values->>'event' = ${event}`;
      expect(mails).toEqual([{ told: PEOPLE, people: PEOPLE, seats: SEATS }]);
    }
  }, 300_000);

  it("sell more seats than there are once nobody holds the date", async () => {
    let sold = 0;
    for (let round = 0; round < 5 && sold <= SEATS; round += 1) {
      const event = `ohne-${round}`;
      await addEvent({ regionId, slug: event, capacity: SEATS, startsAt });
      await crowd(event, false);
      const rows = await rowsOf(event);
      sold = rows.filter(({ state }) => state === "held").length;
    }
    expect(sold).toBeGreaterThan(SEATS);
  }, 120_000);
});

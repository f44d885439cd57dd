import path from "node:path";
import { ensurePortalSecret } from "@/lib/cli/portal-secret";
import { startEmbeddedServer } from "@/lib/database/embedded-server";
import { applyMigrations } from "@/lib/database/migrations";
import { db } from "@/lib/db";
import { createSignUp } from "@/lib/events/sign-ups/mutations";
import { lockDate } from "@/lib/events/sign-ups/date-store";
import { inTurn } from "@/lib/forms/turn";
import { addEvent, signUpForm } from "../db/small-event";
import { createSmallRegion } from "../db/small-region";

const [folder = "", count = "1000"] = process.argv.slice(2);
const PEOPLE = Number(count);
const WARM_UP = 100;

const server = await startEmbeddedServer(path.join(folder, "database"));
process.env.DATABASE_URL = server.url;
process.env.DATA_DIR = path.join(folder, "data");
ensurePortalSecret();
await applyMigrations(server.url);
const regionId = await createSmallRegion("bench");
const startsAt = new Date(Date.now() + 30 * 86_400_000);
const dateId = await addEvent({ regionId, slug: "fest", capacity: PEOPLE / 2, startsAt });
const quiet = await addEvent({ regionId, slug: "leer", capacity: PEOPLE, startsAt });

/** How often a second something is done, with all of it asked for at once. */
async function perSecond(times: number, act: (index: number) => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await Promise.all(Array.from({ length: times }, (_, index) => act(index)));
  return (times * 1000) / (performance.now() - begin);
}

const signUp = (event: string, person: string) =>
  createSignUp(signUpForm("bench", event, person), {
    ...{ sender: null, locale: "de", now: new Date() },
  });
const touch = () =>
  inTurn(async (tx) => {
    await lockDate(tx, quiet);
    await tx.$executeRaw`UPDATE event_date SET walk_ins = walk_ins + 1 WHERE id = ${quiet}`;
  });

await perSecond(WARM_UP, (index) => signUp("leer", `w${index}`));
const bare = await perSecond(PEOPLE, touch);
const before = process.cpuUsage();
const rate = await perSecond(PEOPLE, (index) => signUp("fest", `p${index}`));
const { user, system } = process.cpuUsage(before);
const busy = ((user + system) / 1000 / PEOPLE).toFixed(1);
const [stored] = await db().$queryRaw<{ held: number; waiting: number; mails: number }[]>`
  SELECT count(*) FILTER (WHERE state = 'held')::int AS held,
    count(*) FILTER (WHERE state = 'waiting_unconfirmed')::int AS waiting,
    (SELECT count(*) FROM outbox_mail WHERE values->>'event' = 'fest')::int AS mails
  FROM sign_up WHERE event_date_id = ${dateId}`;
console.log(
  `${PEOPLE} people on one date: ${rate.toFixed(0)} sign-ups/s; ${bare.toFixed(0)} bare transactions/s (${((rate / bare) * 100).toFixed(0)} %); ${busy} ms of processor time of this process each`,
);
console.log(
  `${stored?.held} seats held of ${PEOPLE / 2}, ${stored?.waiting} wait, ${stored?.mails} mails`,
);
await db().$disconnect();
await server.stop();

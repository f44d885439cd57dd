import { z } from "zod";
import { db } from "@/lib/db";
import { lockDate, type DateLock } from "@/lib/events/sign-ups/date-store";
import { signUpWith } from "@/lib/events/sign-ups/mutations";
import { signUpForm } from "./small-event";

/** What a server process is told: who of it signs up, all at once, for which date. */
const roundSchema = z.object({
  event: z.string(),
  from: z.int(),
  people: z.int(),
  isLocked: z.boolean(),
});

const noLock: DateLock = () => Promise.resolve();
const now = new Date("2027-02-01T12:00:00Z");

async function crowd({ event, from, people, isLocked }: z.infer<typeof roundSchema>) {
  const signUp = signUpWith(isLocked ? lockDate : noLock);
  return Promise.all(
    Array.from({ length: people }, async (_, index) => {
      const person = `p${from + index}`;
      const form = signUpForm("crowd", event, person);
      const { waits } = await signUp(form, { sender: null, locale: "de", now });
      return [person, waits] as const;
    }),
  );
}

process.on("message", (told) => {
  void crowd(roundSchema.parse(told)).then((answers) => process.send?.(answers));
});
process.on("disconnect", () => void db().$disconnect());
await Promise.all(Array.from({ length: 10 }, () => db().$executeRaw`SELECT pg_sleep(0.05)`));
process.send?.("ready");

import "server-only";
import { z } from "zod";
import type { Transaction } from "@/lib/db";
import { answerText } from "@/lib/events/desk/guest-file";
import { localise } from "@/lib/entries/localised-text";
import { readEventOfDate, type EventOfDate } from "@/lib/events/sign-ups/date-store";
import type { Locale } from "@/lib/i18n/routing";
import { listTokens } from "@/lib/links/queries";
import { storedDay } from "@/lib/portal-day";
import type { KeptSignUp, Shown } from "../kept-data";
import { listPersonalRows } from "../addresses/queries";

const answersSchema = z.record(z.string(), z.string());

/** For whom and when it is read. */
export interface Reading {
  locale: Locale;
  /** What stands for a box that was ticked. */
  yes: string;
  now: Date;
}

const moment = (at: Date | null) => at?.toISOString() ?? null;

function answersOf(stored: unknown, event: EventOfDate | null, yes: string, locale: Locale) {
  const answers = answersSchema.parse(stored);
  const questions = new Map(event?.rules?.questions.map((question) => [question.key, question]));
  return Object.entries(answers).map(([key, answer]) => {
    const question = questions.get(key);
    return question
      ? {
          question: localise(question.label, locale).text,
          answer: answerText(question, answers, { yes }, locale),
        }
      : { question: key, answer };
  });
}

/** Sign-ups of a mail address, the youngest first. */
export async function listKeptSignUps(
  on: Transaction,
  mail: string,
  { locale, yes, now }: Reading,
): Promise<Shown<KeptSignUp>[]> {
  const ids = await listPersonalRows(on, "signUps", mail);
  const tokens = await listTokens(on, "manage_sign_up", ids, now);
  const rows = await on.signUp.findMany({
    where: { id: { in: ids } },
    orderBy: { id: "desc" },
    include: {
      eventDate: { include: { region: { select: { name: true, slug: true } } } },
    },
  });
  const shown: Shown<KeptSignUp>[] = [];
  for (const row of rows) {
    const { eventDate: date, name, seats, state } = row;
    const event = await readEventOfDate(on, date.id);
    shown.push({
      regionSlug: date.region.slug,
      token: tokens.get(row.id) ?? null,
      item: {
        ...{ region: date.region.name, name, seats, state, language: row.locale },
        event: event && localise(event.fields.title, locale).text,
        ...{ startsAt: date.startsAt.toISOString(), endsAt: date.endsAt.toISOString() },
        ...{ allDay: date.allDay, answers: answersOf(row.answers, event, yes, locale) },
        ...{ signedUpAt: row.createdAt.toISOString(), waitsSince: moment(row.queuedAt) },
        ...{ heldUntil: moment(row.heldUntil), confirmedAt: moment(row.confirmedAt) },
        ...{ endedAt: moment(row.endedAt), checkedInAt: moment(row.checkedInAt) },
        purpose: event?.rules ? localise(event.rules.purpose, locale).text : null,
        deletedAfter: storedDay(row.deleteAfter),
      },
    });
  }
  return shown;
}

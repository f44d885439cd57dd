import type { JobHelpers, Task, TaskList } from "graphile-worker";
import { z } from "zod";
import { emptyBins } from "@/lib/drafts/bin/mutations";
import { escalateOverdue } from "@/lib/enquiries/escalation/mutations";
import { remindGuests, thankGuests } from "@/lib/events/guests/mutations";
import { extendEventSeries } from "@/lib/events/mutations";
import { tidyDates } from "@/lib/events/sign-ups/tidying";
import { removeUnusedImages } from "@/lib/images/mutations";
import { mailDelivery } from "@/lib/mail/delivery";
import { sendMail, sweepOutbox } from "@/lib/mail/mutations";
import { remindOwners } from "@/lib/offers/mutations";
import { today } from "@/lib/portal-day";
import { askForRecheck } from "@/lib/practices/mutations";
import { forgetSenders } from "@/lib/retention/mutations";
import { forgetEverythingOver } from "@/lib/retention/night";
import { tellOfChangedOffers } from "@/lib/saved-searches/matching/mutations";
import { askForRenewal } from "@/lib/saved-searches/renewal/mutations";
import { tellSearches } from "@/lib/saved-searches/telling/mutations";

const mailJobSchema = z.object({ id: z.int() });
const runJobSchema = z.object({ id: z.int() });

/** Something that the worker does, with what its job says. */
export type Work = (payload: unknown, helpers: JobHelpers) => Promise<unknown>;

/** What the worker knows to do, by the name that jobs and the timetable use. */
const WORK = {
  send_mail: async (payload) => {
    const { id } = mailJobSchema.parse(payload);
    const problem = await sendMail(id, mailDelivery());
    if (problem) throw new Error(problem.text);
  },
  // What reads files is large, and most workers never need it.
  carry_out_run: async (payload) => {
    const { carryOutRun } = await import("@/lib/datasets/uploads/runs/mutations");
    await carryOutRun(runJobSchema.parse(payload).id);
  },
  sweep_outbox: sweepOutbox,
  forget_overdue: () => forgetEverythingOver(today()),
  empty_bins: () => emptyBins(new Date()),
  forget_senders: () => forgetSenders(),
  ask_practices: () => askForRecheck(),
  remind_owners: () => remindOwners(),
  extend_events: () => extendEventSeries(),
  escalate_enquiries: () => escalateOverdue(new Date()),
  remind_guests: () => remindGuests(new Date()),
  thank_guests: () => thankGuests(new Date()),
  remove_images: () => removeUnusedImages(new Date()),
  tell_searches: () => tellOfChangedOffers(new Date()),
  tell_weekly_searches: () => tellSearches("weekly", new Date()),
  renew_searches: () => askForRenewal(new Date()),
  tidy_dates: () => tidyDates(new Date()),
} as const satisfies Readonly<Record<string, Work>>;

export type WorkName = keyof typeof WORK;

/** The worker writes errors to its log and into its tables, where no personal data may be. */
function withoutWords(work: Work): Task {
  return async (payload, helpers): Promise<void> => {
    try {
      await work(payload, helpers);
    } catch (error) {
      throw new Error(told(error));
    }
  };
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error ? String(error.code) : "";
  // What is thrown here as a plain error is worded without anybody's data.
  return error.name === "Error" && code === "" ? error.message : `${error.name} ${code}`.trim();
}

/** The tasks as the worker takes them. */
export const tasks: TaskList = Object.fromEntries(
  Object.entries(WORK).map(([name, work]) => [name, withoutWords(work)]),
);

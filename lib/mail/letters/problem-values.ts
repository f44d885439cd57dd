import { z } from "zod";
import { problemStates } from "@/lib/network/problem-state";
import { linkId } from "./event-values";

const title = z.string();

export const problemConfirmValues = z.object({
  title,
  /** Of purpose problem_owner. */
  link: linkId,
  /** ISO day after which an unconfirmed draft is removed. */
  deleteAfter: z.iso.date(),
});

export const problemStateValues = z.object({
  title,
  slug: z.string(),
  state: z.enum(problemStates),
  note: z.string().nullable(),
});

/** Asks a partner whether it wants to work on a problem. */
export const problemRequestValues = z.object({ title, summary: z.string(), slug: z.string() });

import { z } from "zod";
import { reportFieldSchema } from "@/lib/practices/practice-statement";
import { linkId } from "./event-values";

const practice = {
  /** Slug of the practice. */
  slug: z.string(),
  name: z.string().nullable(),
};

export const practiceReportValues = z.object({
  ...practice,
  field: reportFieldSchema,
  /** Of purpose practice_report. */
  link: linkId,
  /** What should stand there, as the reader typed it. */
  proposed: z.string().nullable(),
  note: z.string(),
});

export const practiceRecheckValues = z.object(practice);

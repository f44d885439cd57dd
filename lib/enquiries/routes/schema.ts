import { z } from "zod";
import { mailField } from "@/lib/forms/fields";

/** An office as it is named for a target. */
export const routeSchema = z.object({
  target: z.string(),
  office: z.string().trim().min(1).max(200),
  mail: mailField,
  /** Working days. */
  dueDays: z.int().min(1).max(250).nullable(),
});

export type NewRoute = z.infer<typeof routeSchema>;

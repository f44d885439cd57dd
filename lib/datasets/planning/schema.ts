import { z } from "zod";
import { requiredLine } from "@/lib/forms/fields";
import { slugSchema } from "@/lib/regions/schema";
import { planningStatusSchema } from "../schema";

/** A number as people type it, with a comma or a point; nothing where nothing is typed. */
function amount(most: number) {
  return z
    .string()
    .default("")
    .transform((text) => text.trim().replace(",", "."))
    .pipe(
      z.union(
        [
          z.literal("").transform(() => null),
          z
            .string()
            .regex(/^\d+(?:\.\d+)?$/)
            .transform(Number)
            .pipe(z.number().max(most)),
        ],
        "numberInvalid",
      ),
    );
}

const day = z.string("missing").pipe(z.iso.date("dayMissing"));

/** Official figures of one group of a planning area, as somebody types them. */
export const planningFormSchema = z.object({
  region: slugSchema,
  area: requiredLine(60),
  areaName: requiredLine(),
  group: z.string("missing").min(1, "missing").max(100, "missing"),
  asOf: day,
  degree: amount(10_000),
  openSeats: amount(100_000),
  fte: amount(100_000),
  residentsPerDoctor: amount(10_000_000),
  status: z.union([z.literal("").transform(() => null), planningStatusSchema], "invalid"),
  publisher: requiredLine(),
  title: requiredLine(),
  licence: requiredLine(),
  date: day,
  url: z.union([z.literal(""), z.url({ protocol: /^https?$/ })], "invalid").default(""),
});

export type PlanningForm = z.infer<typeof planningFormSchema>;

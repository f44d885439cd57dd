import { z } from "zod";
import { planningStatusSchema } from "@/lib/datasets/schema";
import { measure } from "../measure";

/** What a planning authority published for a group, as printed. */
export const figureRowSchema = z
  .object({
    areaKey: z.string(),
    areaName: z.string().meta({ description: "The planning area that the figures speak of." }),
    group: z.string(),
    asOf: z.string().meta({ description: "ISO day." }),
    fte: measure(z.number().nullable(), "full-time equivalents", "As published, not recomputed."),
    coverageDegreePercent: measure(
      z.number().nullable(),
      "percent",
      "As published, not recomputed.",
    ),
    openSeats: measure(z.number().nullable(), "seats", "As published, not recomputed."),
    status: planningStatusSchema
      .nullable()
      .meta({ description: "Decision of the authority; never derived from other figures." }),
    sourceId: z.int(),
  })
  .meta({ description: "What a planning authority published for a group, as printed." });

export type FigureRow = z.infer<typeof figureRowSchema>;

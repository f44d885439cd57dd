import { z } from "zod";
import type { DemoSlug } from "./demo-slug";
import figures from "./facts/official-figures.json";
import { demoGroups } from "./supply-targets";

const officialFigureSchema = z.object({
  group: z.enum(demoGroups),
  /** ISO day. */
  asOf: z.iso.date(),
  fte: z.number().nullable(),
  /** Percent as printed. */
  coverageDegree: z.number().nullable(),
  openSeats: z.number().nullable(),
  status: z
    .enum(["undersupply", "impending_undersupply", "open", "partly_open", "closed"])
    .nullable(),
});
export type OfficialFigure = z.infer<typeof officialFigureSchema>;

export type RegionalResidentsPerDoctor = {
  group: OfficialFigure["group"];
  /** Residents per full-time doctor at 100 %. */
  residents: number;
  /** ISO day. */
  validFrom: string;
};

/** The figures that authorities published for a region, as they were printed. */
export function listOfficialFigures(slug: DemoSlug): OfficialFigure[] {
  return officialFigureSchema.array().parse(figures[slug]);
}

/**
 * Derived back from published figures: 135.75 full-time doctors are 80.7 %, so 100 % are one doctor
 * for 1474 of the 247 950 people. The planning sheet itself is not known.
 */
export const derivedResidentsPerDoctor: Record<DemoSlug, RegionalResidentsPerDoctor[]> = {
  chemnitz: [{ group: "hausaerzte", residents: 1474, validFrom: "2024-01-01" }],
  lichtenberg: [],
};

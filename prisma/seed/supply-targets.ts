import { z } from "zod";
import type { DemoSlug } from "./demo-slug";
import targets from "./facts/supply-targets.json";

/** The 22 groups of the planning directive. */
export const demoGroups = [
  "hausaerzte",
  "augenaerzte",
  "chirurgen-orthopaeden",
  "frauenaerzte",
  "hautaerzte",
  "hno-aerzte",
  "kinderaerzte",
  "nervenaerzte",
  "psychotherapeuten",
  "urologen",
  "anaesthesisten",
  "fachinternisten",
  "kinder-jugendpsychiater",
  "radiologen",
  "humangenetiker",
  "laboraerzte",
  "neurochirurgen",
  "nuklearmediziner",
  "pathologen",
  "physikalische-rehabilitationsmediziner",
  "strahlentherapeuten",
  "transfusionsmediziner",
] as const;
export type DemoGroup = (typeof demoGroups)[number];

const anchorSchema = z.union([
  z.strictObject({ degree: z.number().positive() }),
  z.strictObject({ fte: z.number().positive() }),
]);

const supplyTargetSchema = z.object({
  group: z.enum(demoGroups),
  counts: z.enum(["all", "women", "minors"]),
  residentsPerDoctor: z.number().positive().nullable(),
  chemnitz: anchorSchema,
  lichtenberg: anchorSchema,
});

export type PeopleCounts = { all: number; women: number; minors: number };

/**
 * The full-time equivalents that give a coverage degree when it is printed with one decimal: in
 * quarters if a quarter fits, as real planning sheets have it, otherwise in hundredths.
 *
 * @param people those whom the group counts
 * @param residentsPerDoctor residents per full-time doctor at 100 %
 * @param degree percent with one decimal
 * @throws RangeError when even hundredths are too coarse
 * @example fteForDegree(247950, 1474, 80.7) // 135.75
 */
export function fteForDegree(people: number, residentsPerDoctor: number, degree: number): number {
  const exact = (degree / 100) * (people / residentsPerDoctor);
  for (const step of [0.25, 0.01]) {
    const fte = Math.round(Math.round(exact / step) * step * 100) / 100;
    const printed = Math.round((1000 * fte * residentsPerDoctor) / people) / 10;
    if (printed === degree) return fte;
  }
  throw new RangeError(`No number of doctors gives ${degree} % for ${people} people.`);
}

/** The full-time equivalents of every group in a demo region, from published or invented anchors. */
export function listSupplyTargets(
  slug: DemoSlug,
  people: PeopleCounts,
): { group: DemoGroup; fte: number }[] {
  return supplyTargetSchema
    .array()
    .parse(targets)
    .map((target) => {
      const anchor = target[slug];
      if ("fte" in anchor) return { group: target.group, fte: anchor.fte };
      if (target.residentsPerDoctor === null) {
        throw new Error(`The degree of ${target.group} needs a number of residents per doctor.`);
      }
      const counted = people[target.counts];
      return {
        group: target.group,
        fte: fteForDegree(counted, target.residentsPerDoctor, anchor.degree),
      };
    });
}

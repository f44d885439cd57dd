import { z } from "zod";
import chemnitzDistricts from "./facts/chemnitz-districts.json";
import chemnitzSettlement from "./facts/chemnitz-settlement.json";
import lichtenbergDistricts from "./facts/lichtenberg-districts.json";
import lichtenbergSettlement from "./facts/lichtenberg-settlement.json";
import type { DemoSlug } from "./demo-slug";

const settlementKindSchema = z.enum(["centre", "inner", "estate", "suburb", "village"]);
export type SettlementKind = z.infer<typeof settlementKindSchema>;

/** Published single facts of a district; `people` is null where no open figure is known. */
const districtFactSchema = z.object({
  key: z.string().min(1),
  name: z.string().min(1),
  longitude: z.number(),
  latitude: z.number(),
  areaKm2: z.number().positive(),
  people: z.int().positive().nullable(),
});

/** Invented assumptions that steer the demo figures; the weights have no unit. */
const settlementSchema = z.object({
  key: z.string().min(1),
  kind: settlementKindSchema,
  peopleWeight: z.number().positive(),
  doctorWeight: z.number().min(0),
  specialistWeight: z.number().min(0),
});

export type DemoDistrict = z.infer<typeof districtFactSchema> & z.infer<typeof settlementSchema>;

const sources = {
  chemnitz: { districts: chemnitzDistricts, settlement: chemnitzSettlement },
  lichtenberg: { districts: lichtenbergDistricts, settlement: lichtenbergSettlement },
};

/** The districts of a demo region: published facts joined with the invented assumptions. */
export function listDemoDistricts(slug: DemoSlug): DemoDistrict[] {
  const settlements = settlementSchema.array().parse(sources[slug].settlement);
  const byKey = new Map(settlements.map((settlement) => [settlement.key, settlement]));
  return districtFactSchema
    .array()
    .parse(sources[slug].districts)
    .map((fact) => {
      const settlement = byKey.get(fact.key);
      if (!settlement) throw new Error(`No settlement assumptions for ${fact.name}.`);
      return { ...fact, ...settlement };
    });
}

import { z } from "zod";
import { contactOfficeSchema } from "@/lib/regions/schema";
import { districtLevelSchema } from "@/lib/regions/district-level";
import type { RegionOperation } from "../operation";
import { parseQuery } from "../query-parameters";
import { sourceEntry, sourceSchema } from "../source-entry";
import { regionAddress } from "./regions";

const regionSchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    mapLevel: districtLevelSchema.meta({ description: "The districts that maps show." }),
    levels: z
      .array(districtLevelSchema)
      .meta({ description: "Every level that the region has districts of." }),
    districtCount: z.int(),
    districtType: z
      .int()
      .nullable()
      .meta({ description: "Kreistyp 1 to 6 of the planning directive, where known." }),
    demo: z.boolean().meta({ description: "True where any figure of the region is invented." }),
    contact: contactOfficeSchema.nullable(),
    sources: z.array(sourceSchema),
    links: z.record(z.string(), z.string()).meta({ description: "Addresses of its data." }),
  })
  .meta({ description: "A region with its sources and the addresses of its data." });

const LINKS = {
  districts: "/districts",
  population: "/population",
  coverage: "/coverage",
  practices: "/practices",
  directory: "/directory",
  practiceCounts: "/practice-counts",
  officialFigures: "/official-figures",
  livingConditions: "/living-conditions",
  datasets: "/datasets",
};

const querySchema = z.object({});

export const getRegion: RegionOperation = {
  id: "getRegion",
  scope: "region",
  path: "",
  summary: "A region with its sources and the addresses of its data",
  query: querySchema,
  formats: { json: { name: "Region", schema: regionSchema } },
  answer: async ({ content, search, site }, region) => {
    parseQuery(querySchema, search);
    const { slug, name, mapLevel, districtCount, districtType, demo, contact } = region;
    const address = regionAddress(site, slug);
    const links = Object.entries(LINKS).map(([link, path]) => [link, address + path]);
    const body: z.infer<typeof regionSchema> = {
      slug,
      name,
      mapLevel,
      levels: await content.listLevels(region),
      districtCount,
      districtType,
      demo,
      contact,
      sources: region.sources.map(sourceEntry),
      links: Object.fromEntries(links) as Record<string, string>,
    };
    return { text: JSON.stringify(body), next: null };
  },
};

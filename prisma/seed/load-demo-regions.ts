import "server-only";
import type { Dataset } from "@/lib/datasets/dataset";
import type { Reading } from "@/lib/datasets/finding";
import { loadRegion } from "@/lib/datasets/mutations";
import type { SourceInput } from "@/lib/datasets/schema";
import { newRegionSchema } from "@/lib/regions/schema";
import { buildDemoRegion, type DemoRegion } from "./demo-region";
import type { DemoSource } from "./demo-sources";

const DEMO_SLUGS = ["chemnitz", "lichtenberg"] as const;

function sourceInput({ asOf, ...source }: DemoSource): SourceInput {
  return { ...source, date: asOf };
}

function readingOf<RecordType>(records: readonly RecordType[]): Reading<RecordType> {
  return {
    encoding: "UTF-8",
    delimiter: null,
    read: records.length,
    records: records.map((record, index) => ({ line: index + 1, record })),
    skipped: [],
  };
}

function datasetsOf(demo: DemoRegion): Dataset[] {
  const { sources, planningArea } = demo;
  const boundaries = demo.boundaries.features.map(({ properties, geometry }) => ({
    key: properties.key,
    name: properties.name,
    parentKey: null,
    geometry,
  }));
  const figures = demo.officialFigures.map((figure) => ({ ...figure, residentsPerDoctor: null }));
  const datasets: Dataset[] = [
    {
      kind: "boundaries",
      options: { source: sourceInput(sources.boundaries) },
      reading: readingOf(boundaries),
    },
    {
      kind: "population",
      options: { source: sourceInput(sources.population) },
      reading: readingOf(demo.population),
    },
    {
      kind: "practices",
      options: { source: sourceInput(sources.practices) },
      reading: readingOf(demo.practices),
    },
    {
      kind: "figures",
      options: { source: sourceInput(sources.officialFigures), planningArea },
      reading: readingOf(figures),
    },
  ];
  const derived = demo.regionalResidentsPerDoctor.map(({ group, validFrom, residents }) => ({
    group,
    asOf: validFrom,
    fte: null,
    coverageDegree: null,
    openSeats: null,
    status: null,
    residentsPerDoctor: residents,
  }));
  if (sources.regionalResidentsPerDoctor && derived.length > 0)
    datasets.push({
      kind: "figures",
      options: { source: sourceInput(sources.regionalResidentsPerDoctor), planningArea },
      reading: readingOf(derived),
    });
  return datasets;
}

/** Loads the demo regions, or brings them up to date; returns their names. */
export async function loadDemoRegions(): Promise<string[]> {
  const names: string[] = [];
  for (const slug of DEMO_SLUGS) {
    const demo = buildDemoRegion(slug);
    const { level, contact, name, districtType, accent } = demo.region;
    const { role: department, ...office } = contact;
    const region = newRegionSchema.parse({
      slug,
      name,
      mapLevel: level,
      districtType,
      accent,
      contact: { ...office, department },
    });
    await loadRegion(region, datasetsOf(demo));
    names.push(name);
  }
  return names;
}

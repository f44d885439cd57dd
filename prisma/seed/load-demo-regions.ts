import "server-only";
import {
  boundaryEntry,
  figureEntries,
  practiceEntry,
  publishedEntry,
} from "@/lib/datasets/kinds/record-entries";
import { PopulationGathering } from "@/lib/datasets/kinds/population-gathering";
import { loadRegion } from "@/lib/datasets/imports/mutations";
import { recordKey } from "@/lib/datasets/record-key";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import type { Submission } from "@/lib/datasets/publishing/submission";
import type { SourceInput } from "@/lib/datasets/schema";
import { DATASET_OF_ENTRY, entryKindSchema } from "@/lib/entries/entry-kind";
import { today } from "@/lib/portal-day";
import { hasContactMail } from "@/lib/regions/queries";
import { newRegionSchema } from "@/lib/regions/schema";
import { listDemoDistricts } from "./demo-facts";
import { buildDemoRegion, type DemoRegion } from "./demo-region";
import { DEMO_SLUGS, type DemoSlug } from "./demo-slug";
import {
  livingSource,
  localitiesSource,
  networkSource,
  placesSource,
  type DemoSource,
} from "./demo-sources";
import { demoCarePlaces } from "./demo-care-places";
import { demoLandmarks, demoLiving } from "./demo-living";
import { listStreets } from "./demo-streets";
import { listPostcodes, postcodeOf } from "./district-postcodes";
import { inventFacts } from "./practice-facts";
import { entriesOf } from "./network/demo-entries";

function sourceInput({ asOf, ...source }: DemoSource): SourceInput {
  return { ...source, date: asOf };
}

function submission(
  kind: Submission["kind"],
  source: DemoSource,
  entries: RecordEntry[],
): Submission {
  const rows = { read: entries.length, taken: entries.length, rejected: 0 };
  const request = { demo: true };
  return { kind, source: sourceInput(source), request, file: null, entries, rows, submittedBy: "" };
}

/** What is invented about practices and other places, dated around the day of loading. */
function placeSubmissions({ region, practices, boundaries, sources }: DemoRegion, day: string) {
  const { slug } = region;
  const districts = listDemoDistricts(slug);
  const nameOf = new Map(districts.map(({ key, name }) => [key, name]));
  const described = practices.map((practice) => {
    const district = [...nameOf].find(([key]) => practice.key.endsWith(`-${key}`));
    const postcode = district ? postcodeOf(slug, district[1]) : null;
    return practiceEntry({ ...practice, postcode, ...inventFacts(practice, day) });
  });
  const postcodes = listPostcodes(slug, districts).map((payload) => ({
    key: recordKey("postcode", payload.name),
    payload,
  }));
  const streets = listStreets(districts).map((payload) => ({
    key: recordKey("street", `${payload.name} ${payload.detail}`),
    payload,
  }));
  return [
    submission("practices", sources.practices, described),
    submission("places", placesSource(day), demoCarePlaces(slug, districts, boundaries, day)),
    submission("localities", localitiesSource(day), [
      ...postcodes,
      ...streets,
      ...demoLandmarks(slug),
    ]),
    submission("living_conditions", livingSource(day), demoLiving(region.level, districts, day)),
  ];
}

function submissionsOf(demo: DemoRegion, day: string): Submission[] {
  const { sources, planningArea, region } = demo;
  const boundaries = demo.boundaries.features.map(({ properties: { key, name }, geometry }) =>
    boundaryEntry({ key, name, parentKey: null, geometry }, region.level, null),
  );
  const population = new PopulationGathering();
  for (const record of demo.population) population.add(region.level, record);
  const figures = demo.officialFigures.flatMap((figure) =>
    figureEntries({ ...figure, residentsPerDoctor: null }, planningArea),
  );
  const submissions = [
    submission("boundaries", sources.boundaries, boundaries),
    submission("population", sources.population, [...population.entries()]),
    ...placeSubmissions(demo, day),
    submission("figures", sources.officialFigures, figures),
  ];
  const nothingPrinted = { fte: null, coverageDegree: null, openSeats: null, status: null };
  const derived = demo.regionalResidentsPerDoctor.flatMap(({ group, validFrom, residents }) =>
    figureEntries(
      { group, asOf: validFrom, ...nothingPrinted, residentsPerDoctor: residents },
      planningArea,
    ),
  );
  if (sources.regionalResidentsPerDoctor && derived.length > 0)
    submissions.push(submission("figures", sources.regionalResidentsPerDoctor, derived));
  return submissions;
}

/** What the network of a region publishes, one submission of each kind. */
function networkSubmissions(slug: DemoSlug, day: string): Submission[] {
  const records = entriesOf(slug, day);
  return entryKindSchema.options.flatMap((kind) => {
    const entries = records.filter((record) => record.kind === kind).map(publishedEntry);
    if (entries.length === 0) return [];
    return [submission(DATASET_OF_ENTRY[kind], networkSource(day), entries)];
  });
}

/**
 * Loads the demo regions, or brings them up to date; returns their names.
 *
 * @param options.day ISO day around which what the networks publish is dated
 * @param options.only slugs of the regions that are loaded, all without it
 */
export async function loadDemoRegions({
  day = today(),
  only = DEMO_SLUGS,
}: { day?: string; only?: readonly string[] } = {}): Promise<string[]> {
  const names: string[] = [];
  for (const slug of DEMO_SLUGS.filter((one) => only.includes(one))) {
    const demo = buildDemoRegion(slug);
    const { level, contact, name, districtType, state, accent } = demo.region;
    const { role: department, mail, ...office } = contact;
    const isKnown = await hasContactMail(slug);
    const region = newRegionSchema.parse({
      slug,
      name,
      mapLevel: level,
      districtType,
      state,
      accent,
      // An address that somebody wrote down stays.
      contact: { ...office, department, ...(!isKnown && { mail }) },
    });
    await loadRegion(region, [...submissionsOf(demo, day), ...networkSubmissions(slug, day)], {
      submittedBy: "demo",
    });
    names.push(name);
  }
  return names;
}

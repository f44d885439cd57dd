import "server-only";
import { db } from "@/lib/db";
import { publishedRecords } from "@/lib/datasets/exports/queries";
import { keyParts } from "@/lib/datasets/record-key";
import { listPracticeRows } from "@/lib/open-data/queries";
import { getRegionId } from "@/lib/regions/queries";
import { accessibilitySchema } from "@/lib/practices/accessibility";
import { openingHoursSchema } from "@/lib/practices/opening-hours";
import type { ExchangePlace } from "./exchange-place";
import { exchangePractice, type PracticeDetails } from "./practice-details";
import { entryPayloadFields, isShownPayload, keptHsds } from "./kept-payload";
import { RowBook } from "./hsds/row-book";
import { rowsOfPartner, type ExportRegion } from "./hsds/rows-of-partner";
import { rowsOfPlace } from "./hsds/rows-of-place";

/** The region of an export. @throws DatasetProblem when there is no such region */
export async function findExportRegion(slug: string): Promise<ExportRegion & { id: number }> {
  const id = await getRegionId(slug);
  return db().region.findUniqueOrThrow({
    where: { id },
    select: { id: true, slug: true, state: true },
  });
}

const SAID = {
  ...{ externalKey: true, phone: true, website: true, services: true, accessibility: true },
  ...{ arrival: true, hours: true },
} as const;

function factsOf({
  services,
  accessibility,
  arrival,
  hours,
}: {
  services: string[];
  accessibility: string[];
  arrival: string | null;
  hours: unknown;
}) {
  const read = openingHoursSchema.safeParse(hours);
  return {
    services,
    accessibility: accessibility.flatMap((fact) => accessibilitySchema.safeParse(fact).data ?? []),
    ...(arrival === null ? {} : { arrival }),
    ...(read.success ? { hours: read.data } : {}),
  };
}

/** What practices say, by their keys; nothing by which a person could be found. */
export async function listPracticeDetails(
  regionId: number,
  keys: readonly string[],
): Promise<Record<string, PracticeDetails>> {
  const found = await db().practice.findMany({
    where: { regionId, externalKey: { in: [...keys] } },
    select: { ...SAID, languages: true, acceptance: true, acceptanceCheckedOn: true },
  });
  return Object.fromEntries(
    found.map((practice) => [
      practice.externalKey,
      {
        ...factsOf(practice),
        phone: practice.phone,
        website: practice.website,
        languages: practice.languages,
        acceptance: practice.acceptance,
        acceptanceCheckedOn: practice.acceptanceCheckedOn?.toISOString().slice(0, 10) ?? null,
      },
    ]),
  );
}

const PARCEL = 1000;

/** The practices of a region, parcel by parcel. @param on ISO day on which seats count */
export async function* listExchangePractices(
  regionId: number,
  on: string,
): AsyncIterable<ExchangePlace> {
  const groups = await db().specialtyGroup.findMany({ select: { slug: true, nameGerman: true } });
  const names = new Map(groups.map(({ slug, nameGerman }) => [slug, nameGerman]));
  for (let after: [string] | null = null; ;) {
    const filter: Parameters<typeof listPracticeRows>[1] = {
      ...{ group: null, district: null, after, limit: PARCEL },
    };
    const found = await listPracticeRows(regionId, filter, on).rows();
    const rows = found.slice(0, PARCEL);
    const details = await listPracticeDetails(
      regionId,
      rows.map(({ key }) => key),
    );
    for (const row of rows)
      yield exchangePractice(row, details[row.key], (group) => names.get(group) ?? group);
    const last = rows.at(-1);
    if (found.length <= PARCEL || !last) return;
    after = [last.key];
  }
}

async function listCarePlaces(regionId: number): Promise<ExchangePlace[]> {
  const found = await db().carePlace.findMany({
    where: { regionId },
    select: {
      ...{ ...SAID, kind: true, name: true, street: true, postcode: true, city: true },
      ...{ longitude: true, latitude: true },
    },
    orderBy: [{ kind: "asc" }, { externalKey: "asc" }],
  });
  return found.map(({ externalKey: key, arrival: _a, hours: _h, ...place }) => ({
    ...place,
    ...factsOf({ ...place, arrival: _a, hours: _h }),
    ...{ key, languages: [], acceptance: null, acceptanceCheckedOn: null, groups: [] },
  }));
}

/**
 * Partners and places of care that a region shows now, without practices, as rows of HSDS: what came
 * as HSDS as it came, everything else as the portal tells it.
 *
 * @param on ISO day
 */
export async function readHsdsDirectory(
  region: ExportRegion & { id: number },
  on: string,
): Promise<RowBook> {
  const book = new RowBook();
  const now = new Date();
  for await (const { key, payload } of publishedRecords(region.id, "partners")) {
    if (!isShownPayload(payload, now)) continue;
    const kept = keptHsds(payload);
    const fields = kept ? null : entryPayloadFields(payload);
    if (kept) book.add(kept);
    else if (fields) book.add(rowsOfPartner(key, fields, region));
  }
  const came = new Set<string>();
  for await (const { key, payload } of publishedRecords(region.id, "places")) {
    const kept = keptHsds(payload);
    if (!kept) continue;
    book.add(kept);
    came.add(keyParts(key).join(" "));
  }
  for (const place of await listCarePlaces(region.id))
    if (!came.has(`${place.kind} ${place.key}`)) book.add(rowsOfPlace(place, region, on));
  return book;
}

/**
 * Partners, practices and other places of a region as rows of HSDS.
 *
 * @param on ISO day on which seats count and acceptance is told
 */
export async function readHsdsExport(
  region: ExportRegion & { id: number },
  on: string,
): Promise<RowBook> {
  const book = await readHsdsDirectory(region, on);
  for await (const place of listExchangePractices(region.id, on))
    book.add(rowsOfPlace(place, region, on));
  for await (const { payload } of publishedRecords(region.id, "practices")) {
    const kept = keptHsds(payload);
    if (kept) book.add(kept);
  }
  return book;
}

import "server-only";
import type { CarePlacePayload } from "@/lib/datasets/record-payload";
import { recordKey } from "@/lib/datasets/record-key";
import { db, type Transaction } from "@/lib/db";
import { storedDay } from "@/lib/portal-day";
import type { FacilityKind } from "../schema";
import { facilityTexts, type FacilityTexts } from "./facility-texts";

/** A place of care that is no practice, as staff put it right. */
export interface FacilityForStaff {
  /** Under which versions speak of it. */
  key: string;
  kind: FacilityKind;
  payload: CarePlacePayload;
  texts: FacilityTexts;
  source: { publisher: string; licence: string; demo: boolean; asOf: string };
}

/** A place as the youngest published version tells of it; null where there is none. */
export async function getFacilityForStaff(
  regionId: number,
  slug: string,
  on: Transaction = db(),
): Promise<FacilityForStaff | null> {
  const place = await on.carePlace.findUnique({
    where: { regionId_slug: { regionId, slug } },
    select: {
      ...{ kind: true, externalKey: true },
      source: { select: { publisher: true, licence: true, demo: true, asOf: true } },
    },
  });
  if (!place) return null;
  const { kind, externalKey, source } = place;
  const key = recordKey(kind, externalKey);
  const record = await on.datasetRecord.findFirst({
    where: { key, version: { regionId, kind: "places", status: "published" } },
    orderBy: [{ version: { publishedAt: "desc" } }, { versionId: "desc" }],
    select: { payload: true },
  });
  if (!record?.payload) return null;
  // Only importing and this correction write records of places, both checked.
  const payload = record.payload as unknown as CarePlacePayload;
  const said = { ...source, asOf: storedDay(source.asOf) };
  return { key, kind, payload, texts: facilityTexts(payload), source: said };
}

import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { keyParts } from "@/lib/datasets/record-key";
import { Prisma } from "@/prisma/generated/client";
import { facilityKindSchema, type FacilityKind } from "../schema";

/** What was last known of a place that is gone, as far as it helps to find another one. */
export interface LastKnown {
  longitude: number;
  latitude: number;
  /** Slugs of the groups that worked there. */
  groups: string[];
  /** Null for practices. */
  kind: FacilityKind | null;
}

const foundSchema = z
  .array(
    z.object({
      key: z.string(),
      payload: z.object({
        longitude: z.number(),
        latitude: z.number(),
        seats: z.array(z.object({ group: z.string() })).default([]),
      }),
    }),
  )
  .catch([]);

/** What the last version that spoke of a gone place said of it; null where none is known. */
export async function getLastKnown(
  regionId: number,
  kind: "practice" | "care_place",
  slug: string,
): Promise<LastKnown | null> {
  const dataset = kind === "practice" ? "practices" : "places";
  const rows = await db().$queryRaw(Prisma.sql`
    SELECT record.key, record.payload FROM former_address AS former
    JOIN dataset_version AS version ON version.region_id = former.region_id
      AND version.kind = ${dataset}::dataset_kind AND version.published_at IS NOT NULL
    JOIN dataset_record AS record ON record.version_id = version.id AND record.key = former.key
    WHERE former.region_id = ${regionId} AND former.kind = ${kind} AND former.slug = ${slug}
      AND record.payload IS NOT NULL
    ORDER BY version.published_at DESC, version.id DESC LIMIT 1`);
  const [found] = foundSchema.parse(rows);
  if (!found) return null;
  const { longitude, latitude, seats } = found.payload;
  const ofKind = facilityKindSchema.safeParse(keyParts(found.key)[0]);
  return {
    ...{ longitude, latitude, groups: [...new Set(seats.map(({ group }) => group))] },
    kind: kind === "care_place" && ofKind.success ? ofKind.data : null,
  };
}

import "server-only";
import { z } from "zod";
import { db, type Transaction } from "@/lib/db";
import { entryKindSchema } from "@/lib/entries/entry-kind";
import { localisedTextSchema, type LocalisedText } from "@/lib/entries/localised-text";
import { publicStates } from "@/lib/network/problem-state";
import type { Subject } from "./schema";

const isEntryKind = (kind: Subject["kind"]) => entryKindSchema.safeParse(kind).success;

const nameSchema = z.array(z.object({ name: localisedTextSchema })).max(1);

/** What something is called that an enquiry may be about; null when the region shows no such thing. */
export async function findSubjectName(
  regionId: number,
  { kind, slug }: Subject,
  on: Transaction = db(),
): Promise<LocalisedText | null> {
  const rows = isEntryKind(kind)
    ? await on.$queryRaw`
        SELECT fields->'title' AS name FROM entry
        WHERE region_id = ${regionId} AND kind = ${kind}::entry_kind AND slug = ${slug}
          AND (publish_from IS NULL OR publish_from <= now())
          AND (publish_until IS NULL OR publish_until > now())`
    : await on.$queryRaw`
        SELECT jsonb_build_object('de', name) AS name FROM (
          SELECT 'district' AS kind, slug, name FROM district WHERE region_id = ${regionId}
          UNION ALL SELECT 'practice', slug, name FROM practice WHERE region_id = ${regionId}
          UNION ALL SELECT 'care_place', slug, name FROM care_place WHERE region_id = ${regionId}
          UNION ALL SELECT 'problem', slug, title FROM problem
          WHERE region_id = ${regionId} AND state = ANY(${[...publicStates]}::problem_state[])
        ) AS place WHERE kind = ${kind} AND slug = ${slug} AND name IS NOT NULL`;
  return nameSchema.parse(rows)[0]?.name ?? null;
}

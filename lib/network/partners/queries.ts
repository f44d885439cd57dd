import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { localisedTextSchema } from "@/lib/entries/localised-text";
import { rankPartners, type Match } from "../matching";
import type { ShownPartner } from "../schema";

/** Sectors of partners that may do research with a health company. */
const RESEARCHING = ["research", "clinic", "industry"];

const stems = z.array(z.string());

const soughtSchema = z.object({
  themes: z.array(z.string()),
  terms: z.array(z.object({ term: z.string(), stems })),
  stems,
});

const candidateSchema = z.object({
  slug: z.string(),
  name: z.string(),
  themes: z.array(z.string()),
  offers: z.array(z.object({ offer: z.string(), stems })),
  stems,
});

/** The research partners of a region that fit one of its problems, the best first, with reasons. */
export async function rankPartnersOfProblem(regionId: number, slug: string): Promise<Match[]> {
  const found = await db().problem.findUnique({
    where: { regionId_slug: { regionId, slug } },
    select: { id: true, locale: true },
  });
  if (!found) return [];
  const isEnglish = found.locale === "en";
  // Words are compared in the language of the problem, so partners are read in it as well.
  const [own, other] = isEnglish ? ["en", "de"] : ["de", "en"];
  const language = isEnglish ? "english" : "german";
  const sought: unknown[] = await db().$queryRaw`
    SELECT ARRAY(SELECT coalesce(former.target_slug, theme) FROM unnest(themes) AS theme
        LEFT JOIN former_address AS former ON former.region_id = ${regionId}
          AND former.kind = 'theme' AND former.slug = theme) AS themes,
      tsvector_to_array(to_tsvector(${language}::regconfig, title || ' ' || summary)) AS stems,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('term', term, 'stems',
        tsvector_to_array(to_tsvector(${language}::regconfig, term))) ORDER BY place), '[]')
        FROM unnest(terms) WITH ORDINALITY AS given (term, place)) AS terms
    FROM problem WHERE id = ${found.id}`;
  const candidates: unknown[] = await db().$queryRaw`
    WITH partner AS (
      SELECT id, slug, fields FROM entry
      WHERE region_id = ${regionId} AND kind = 'partner' AND fields->>'sector' = ANY(${RESEARCHING})
        AND (publish_from IS NULL OR publish_from <= now())
        AND (publish_until IS NULL OR publish_until > now())
    )
    SELECT slug, coalesce(fields->'title'->>${own}, fields->'title'->>${other}) AS name,
      ARRAY(SELECT DISTINCT coalesce(former.target_slug, link.target_slug) FROM entry_link AS link
        LEFT JOIN former_address AS former ON former.region_id = ${regionId}
          AND former.kind = 'theme' AND former.slug = link.target_slug
        WHERE entry_id = partner.id AND link.role = 'theme' AND link.target_kind = 'theme' ORDER BY 1) AS themes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('offer', offer, 'stems',
        tsvector_to_array(to_tsvector(${language}::regconfig, offer))) ORDER BY place), '[]')
        FROM (SELECT coalesce(text->>${own}, text->>${other}) AS offer, place
          FROM jsonb_array_elements(coalesce(fields->'offers', '[]')) WITH ORDINALITY
          AS listed (text, place)) AS worded) AS offers,
      tsvector_to_array(to_tsvector(${language}::regconfig, concat_ws(' ',
        (SELECT string_agg(coalesce(fields->part->>${own}, fields->part->>${other}), ' ')
          FROM unnest(ARRAY['title', 'summary', 'role', 'body']) AS part),
        (SELECT string_agg(coalesce(text->>${own}, text->>${other}), ' ')
          FROM jsonb_array_elements(coalesce(fields->'seeks', '[]')) AS text)))) AS stems
    FROM partner`;
  const [problem] = z.array(soughtSchema).parse(sought);
  return problem ? rankPartners(problem, z.array(candidateSchema).parse(candidates)) : [];
}

const shownSchema = z.object({ given: z.string(), slug: z.string(), name: localisedTextSchema });

/** The partners that slugs name or once named, by these slugs, as far as they are shown. */
export async function findShownPartners(
  regionId: number,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, ShownPartner>> {
  if (slugs.length === 0) return new Map();
  const rows: unknown[] = await db().$queryRaw`
    SELECT given, entry.slug, entry.fields->'title' AS name
    FROM unnest(${[...new Set(slugs)]}::text[]) AS given
    LEFT JOIN former_address AS former ON former.region_id = ${regionId}
      AND former.kind = 'partner' AND former.slug = given
    JOIN entry ON entry.region_id = ${regionId} AND entry.kind = 'partner'
      AND entry.slug = coalesce(former.target_slug, given)
      AND (publish_from IS NULL OR publish_from <= now())
      AND (publish_until IS NULL OR publish_until > now())`;
  const found = z.array(shownSchema).parse(rows);
  return new Map(found.map(({ given, ...partner }) => [given, partner]));
}

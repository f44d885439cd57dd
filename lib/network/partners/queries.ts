import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { rankPartners, type Match } from "../matching";

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
    SELECT themes,
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
      ARRAY(SELECT target_slug FROM entry_link
        WHERE entry_id = partner.id AND role = 'theme' AND target_kind = 'theme') AS themes,
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

import "server-only";
import { db, type Transaction } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import type { ProblemState } from "../problem-state";
import { problemTexts, type ProblemTexts } from "./problem-texts";

/** A problem whose text staff change. */
export interface ProblemToEdit {
  id: number;
  regionId: number;
  state: ProblemState;
  /** The language in which it is written. */
  locale: string;
  texts: ProblemTexts;
}

type Row = Omit<ProblemToEdit, "texts"> & Parameters<typeof problemTexts>[0];

/** Themes that were renamed go by their new slug. */
const THEMES = Prisma.sql`ARRAY(
  SELECT coalesce(former.target_slug, theme) FROM unnest(problem.themes) AS theme
  LEFT JOIN former_address AS former ON former.region_id = problem.region_id
    AND former.kind = 'theme' AND former.slug = theme)`;

async function find(
  on: Transaction,
  region: string,
  slug: string,
  lock: Prisma.Sql,
): Promise<ProblemToEdit | null> {
  const [row] = await on.$queryRaw<Row[]>`
    SELECT problem.id, problem.region_id AS "regionId", problem.state::text AS state, locale, title,
      summary, description, ${THEMES} AS themes, terms, organisation, owner_hidden AS hidden, result
    FROM problem JOIN region ON region.id = problem.region_id
    WHERE region.slug = ${region} AND problem.slug = ${slug} ${lock}`;
  if (!row) return null;
  const { id, regionId, state, locale, ...text } = row;
  return { id, regionId, state, locale, texts: problemTexts(text) };
}

/** What staff change of a problem, as it stands now; null where there is none. */
export async function findProblemToEdit(
  region: string,
  slug: string,
): Promise<ProblemToEdit | null> {
  return find(db(), region, slug, Prisma.empty);
}

/** The same, held until the transaction ends. */
export async function holdProblemToEdit(
  tx: Transaction,
  region: string,
  slug: string,
): Promise<ProblemToEdit | null> {
  return find(tx, region, slug, Prisma.sql`FOR UPDATE OF problem`);
}

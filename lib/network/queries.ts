import "server-only";
import { z } from "zod";
import { db } from "@/lib/db";
import { localise, localisedTextSchema } from "@/lib/entries/localised-text";
import { routing, type Locale } from "@/lib/i18n/routing";
import { portalDay } from "@/lib/portal-day";
import type { Prisma } from "@/prisma/generated/client";
import { isPublic, publicStates } from "./problem-state";
import type { PublicChange, PublicProblem, PublicProblemPage, ThemeChoice } from "./schema";

const select = {
  slug: true,
  state: true,
  locale: true,
  title: true,
  summary: true,
  themes: true,
  terms: true,
  organisation: true,
  ownerHidden: true,
  demo: true,
  changes: {
    select: { after: true, at: true, note: true },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.ProblemSelect;

type Row = Prisma.ProblemGetPayload<{ select: typeof select }>;

const localeSchema = z.enum(routing.locales).catch(routing.defaultLocale);

function publicChanges(row: Row): PublicChange[] {
  return row.changes.flatMap(({ after, at, note }) =>
    isPublic(after) ? [{ state: after, on: portalDay(at), note }] : [],
  );
}

/** Null while nobody may read it. */
function toPublic(row: Row): PublicProblem | null {
  const { changes: _changes, ownerHidden, organisation, state, ...said } = row;
  if (!isPublic(state)) return null;
  const changes = publicChanges(row);
  return {
    ...said,
    state,
    locale: localeSchema.parse(row.locale),
    organisation: ownerHidden || organisation === "" ? null : organisation,
    openedOn: changes[0]?.on ?? null,
    changedOn: changes.at(-1)?.on ?? null,
  };
}

/** The problems of a region that everybody may read, the one that changed last first. */
export async function listPublicProblems(regionId: number): Promise<PublicProblem[]> {
  const rows = await db().problem.findMany({
    where: { regionId, state: { in: [...publicStates] } },
    select,
    orderBy: { id: "desc" },
  });
  return rows
    .flatMap((row) => toPublic(row) ?? [])
    .sort((one, other) => ((one.changedOn ?? "") < (other.changedOn ?? "") ? 1 : -1));
}

/** A problem that everybody may read; null when there is none or it is not public. */
export async function getPublicProblem(
  regionId: number,
  slug: string,
): Promise<PublicProblemPage | null> {
  const row = await db().problem.findUnique({
    where: { regionId_slug: { regionId, slug } },
    select: { ...select, description: true, result: true },
  });
  const shown = row && toPublic(row);
  if (!shown) return null;
  return {
    ...shown,
    description: row.description,
    result: row.result,
    changes: publicChanges(row),
  };
}

/** The state of a problem of a region that is public by its address; null when there is none. */
export async function getProblemState(regionSlug: string, slug: string) {
  return db().problem.findFirst({
    where: { slug, region: { slug: regionSlug }, state: { in: [...publicStates] } },
    select: { state: true },
  });
}

const themesSchema = z.array(z.object({ slug: z.string(), title: localisedTextSchema }));

/** The themes of a region's network in their order. */
export async function listThemeChoices(regionId: number, locale: Locale): Promise<ThemeChoice[]> {
  const rows = await db().$queryRaw`
    SELECT slug, fields->'title' AS title FROM entry
    WHERE region_id = ${regionId} AND kind = 'theme'
      AND (publish_from IS NULL OR publish_from <= now())
      AND (publish_until IS NULL OR publish_until > now())
    ORDER BY (fields->>'position')::int, slug`;
  return themesSchema
    .parse(rows)
    .map(({ slug, title }) => ({ slug, title: localise(title, locale).text }));
}

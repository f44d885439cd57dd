import "server-only";
import { z } from "zod";
import { db, type Transaction } from "@/lib/db";
import { listNewSlugs } from "@/lib/entries/addresses/queries";
import { localise, localisedTextSchema } from "@/lib/entries/localised-text";
import { routing, type Locale } from "@/lib/i18n/routing";
import { portalDay } from "@/lib/portal-day";
import type { Prisma } from "@/prisma/generated/client";
import { findShownPartners } from "./partners/queries";
import { isPublic, publicStates, takesInterest, type ProblemState } from "./problem-state";
import type {
  PublicChange,
  PublicProblem,
  PublicProblemPage,
  ShownPartner,
  ThemeChoice,
} from "./schema";

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
  partnersAtWork: true,
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

interface Shown {
  partners: ReadonlyMap<string, ShownPartner>;
  /** New slugs of themes that were renamed. */
  themes: ReadonlyMap<string, string>;
}

/** What problems name, as it is called and shown today. */
async function shownOf(
  regionId: number,
  rows: readonly Pick<Row, "partnersAtWork" | "themes">[],
): Promise<Shown> {
  const named = rows.flatMap(({ partnersAtWork }) => partnersAtWork);
  const tagged = rows.flatMap(({ themes }) => themes);
  const [partners, themes] = await Promise.all([
    findShownPartners(regionId, named),
    listNewSlugs(regionId, "theme", tagged),
  ]);
  return { partners, themes };
}

/** Null while nobody may read it. */
function toPublic(row: Row, { partners, themes }: Shown): PublicProblem | null {
  const { changes: _changes, partnersAtWork, ownerHidden, organisation, state, ...said } = row;
  if (!isPublic(state)) return null;
  const changes = publicChanges(row);
  return {
    ...said,
    state,
    locale: localeSchema.parse(row.locale),
    organisation: ownerHidden || organisation === "" ? null : organisation,
    themes: [...new Set(said.themes.map((slug) => themes.get(slug) ?? slug))],
    partners: partnersAtWork.flatMap((slug) => partners.get(slug) ?? []),
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
  const shown = await shownOf(regionId, rows);
  return rows
    .flatMap((row) => toPublic(row, shown) ?? [])
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
  if (!row) return null;
  const shown = toPublic(row, await shownOf(regionId, [row]));
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

/** Whether partners are sought for a problem; until the transaction ends nobody changes that. */
export async function holdOpenProblem(
  tx: Transaction,
  regionId: number,
  slug: string,
): Promise<boolean> {
  const [problem] = await tx.$queryRaw<{ state: ProblemState }[]>`
    SELECT state::text AS state FROM problem
    WHERE region_id = ${regionId} AND slug = ${slug} FOR SHARE`;
  return problem !== undefined && takesInterest(problem.state);
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

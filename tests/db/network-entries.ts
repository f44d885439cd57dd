import { db } from "@/lib/db";

export async function sourceOf(regionId: number): Promise<number> {
  const known = await db().dataSource.findFirst({ where: { regionId }, select: { id: true } });
  if (known) return known.id;
  const data = {
    ...{ regionId, publisher: "Amt", title: "Netzwerk", licence: "CC0 1.0", url: "" },
    ...{ asOf: new Date("2026-01-01"), demo: false },
  };
  return (await db().dataSource.create({ data, select: { id: true } })).id;
}

/** Puts an entry where pages read it, without a file. */
async function addEntry(
  regionId: number,
  kind: "partner" | "theme",
  slug: string,
  fields: object,
  themes: readonly string[],
): Promise<void> {
  await db().entry.create({
    data: {
      ...{ regionId, kind, slug, externalKey: slug, fields, sourceId: await sourceOf(regionId) },
      links: {
        create: themes.map((targetSlug, position) => ({
          ...{ role: "theme", targetKind: "theme", targetSlug, position },
        })),
      },
    },
    select: { id: true },
  });
}

/** A partner of the network, doing research unless said otherwise. */
export async function addPartner(
  regionId: number,
  slug: string,
  fields: object,
  themes: readonly string[] = [],
): Promise<void> {
  const given = {
    title: { de: slug },
    summary: { de: "Ein Haus." },
    sector: "research",
    ...fields,
  };
  await addEntry(regionId, "partner", slug, given, themes);
}

export async function addTheme(regionId: number, slug: string, position: number): Promise<void> {
  const fields = { title: { de: slug.toUpperCase() }, summary: { de: "Ein Thema." }, position };
  await addEntry(regionId, "theme", slug, fields, []);
}

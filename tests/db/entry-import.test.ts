import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { COLUMNS_OF_ENTRY } from "@/lib/entries/columns-of-entry";
import { FIELDS_OF_ENTRY } from "@/lib/entries/entry";
import { DATASET_OF_ENTRY, entryKindOf, type EntryDataset } from "@/lib/entries/entry-kind";
import { exportText } from "@/lib/datasets/exports/queries";
import { db } from "@/lib/db";
import { getRegionId } from "@/lib/regions/queries";
import { FULL_ENTRIES } from "./small-entries";
import { boundaries, fileImport, importAll, importOne, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const DATASETS = Object.values(DATASET_OF_ENTRY);

async function state(slug: string, kind: EntryDataset): Promise<unknown> {
  const [row] = await db().$queryRaw<{ state: unknown }[]>`
    SELECT jsonb_agg(to_jsonb(entry) - 'id' - 'region_id' - 'source_id' || jsonb_build_object('links', (
      SELECT jsonb_agg(to_jsonb(link) - 'entry_id' ORDER BY position) FROM entry_link AS link
      WHERE link.entry_id = entry.id)) ORDER BY entry.slug) AS state
    FROM entry JOIN region ON region.id = entry.region_id
    WHERE region.slug = ${slug} AND entry.kind::text = ${entryKindOf(kind)}`;
  return row?.state;
}

async function exported(slug: string, kind: EntryDataset, format: "csv" | "json") {
  const file = smallFile(`${kind}.${format}`, "");
  await pipeline(exportText(await getRegionId(slug), kind, { format }), createWriteStream(file));
  return file;
}

function entriesFile(kind: EntryDataset, entries: readonly object[], settings: object = {}) {
  return fileImport(kind, smallFile("eintraege.json", JSON.stringify(entries)), settings);
}

function table(kind: EntryDataset, lines: readonly string[], settings: object = {}) {
  return fileImport(kind, smallFile("eintraege.csv", lines.join("\n")), settings);
}

beforeAll(async () => {
  for (const slug of ["urbild", "abbild"]) {
    await createSmallRegion(slug);
    await importAll(slug, boundaries(neighbours));
  }
});

describe("a file of entries", () => {
  it("has a column for every field of every kind", () => {
    for (const [kind, schema] of Object.entries(FIELDS_OF_ENTRY)) {
      const covered = COLUMNS_OF_ENTRY[kind as keyof typeof FIELDS_OF_ENTRY].flatMap((column) =>
        column.sort === "link" ? [] : [column.path[0]],
      );
      expect([kind, Object.keys(schema.shape).filter((field) => !covered.includes(field))]).toEqual(
        [kind, []],
      );
    }
  });

  it.each(DATASETS)("comes back the same from its export: %s", async (kind) => {
    const report = await importOne("urbild", entriesFile(kind, [FULL_ENTRIES[kind]]));
    expect(report.errors).toEqual([]);
    expect(report).toMatchObject({ outcome: "published", added: 1 });
    const before = await state("urbild", kind);
    expect(before).toHaveLength(1);
    for (const format of ["csv", "json"] as const) {
      const file = await exported("urbild", kind, format);
      const again = await importOne("urbild", fileImport(kind, file));
      expect([format, again.errors, again.outcome]).toEqual([format, [], "unchanged"]);
      const copy = await importOne("abbild", fileImport(kind, file));
      expect(copy.errors).toEqual([]);
      expect(await state("abbild", kind)).toEqual(before);
    }
  });
});

describe("a table of partners", () => {
  it("is read by German headings, with names for slugs and words for codes", async () => {
    await createSmallRegion("tabelle");
    await importAll("tabelle", boundaries(neighbours));
    await importAll("tabelle", entriesFile("themes", [FULL_ENTRIES.themes]));
    const report = await importOne(
      "tabelle",
      table("partners", [
        "Name;Kurzbeschreibung;Branche;Webseite;Thema;Stadtteil;Angebote;Angebote (englisch);Bemerkung",
        "Klinikum Süd;Haus der Versorgung;Krankenhaus;www.klinikum.example;Titel;West; Betten, Rat;Beds;x",
        "Verein & Co.;Hilft;Selbsthilfe;;Krise;Oost;;;y",
      ]),
    );
    expect(report.errors).toEqual([]);
    expect(report.notes.map(({ code }) => code)).toEqual(["mappingProposed", "columnsUnread"]);
    expect(
      report.warnings.map(({ code, line, column, values }) => ({ code, line, column, values })),
    ).toEqual([
      {
        ...{ code: "unknownLink", line: 3, column: "Stadtteil" },
        values: { target: "district", similar: 1, nearest: "Ost" },
      },
    ]);
    const rows = await db().entry.findMany({
      where: { kind: "partner", region: { slug: "tabelle" } },
      select: {
        slug: true,
        fields: true,
        links: { select: { role: true, targetSlug: true }, orderBy: { position: "asc" } },
      },
      orderBy: { slug: "asc" },
    });
    expect(rows).toEqual([
      {
        slug: "klinikum-sued",
        fields: {
          title: { de: "Klinikum Süd" },
          summary: { de: "Haus der Versorgung" },
          sector: "clinic",
          website: "https://www.klinikum.example",
          offers: [{ de: "Betten, Rat", en: "Beds" }],
          seeks: [],
        },
        links: [
          { role: "theme", targetSlug: "krise" },
          { role: "district", targetSlug: "west" },
        ],
      },
      expect.objectContaining({ slug: "verein-co" }),
    ]);
  });

  it("names every fault with its line and column", async () => {
    const report = await importOne(
      "tabelle",
      table("partners", [
        "slug;title;summary;sector;website;publishFrom;image",
        ";;Kurz;care;;;",
        ";Zwei;Kurz;Weltraum;ftp://x;morgen;",
        ";!!!;Kurz;care;;;",
        ";Fünf;Kurz;care;;;//evil.example/a.png",
        ";Sechs;Kurz;care;;;",
        ";Sechs;Kurz;care;;;",
        "Groß;Acht;Kurz;care;;;",
        `;${"x".repeat(10_000)};Kurz;care;;;`,
      ]),
    );
    expect(report).toMatchObject({ outcome: "refused", taken: 1 });
    expect(report.errors.map(({ code, line, column }) => [line, code, column])).toEqual([
      [2, "missingField", "title"],
      [3, "unknownChoice", "sector"],
      [3, "brokenAddress", "website"],
      [3, "noDate", "publishFrom"],
      [4, "noSlug", undefined],
      [5, "unusableValue", "image"],
      [5, "missingField", "imageWidth"],
      [5, "missingField", "imageHeight"],
      [5, "missingField", "imageAlternative"],
      [5, "missingField", "imageCredit"],
      [7, "duplicateKey", undefined],
      [8, "brokenSlug", "slug"],
      [9, "tooLong", "title"],
    ]);
    expect(report.errors.find(({ code }) => code === "unknownChoice")?.values?.allowed).toContain(
      "clinic (Klinik), education (Bildung)",
    );
  });

  it("loses control characters and says so", async () => {
    const report = await importOne(
      "tabelle",
      table("partners", ["title;summary;sector", "Ha\u0002us;Kurz;Pflege"]),
    );
    expect(report.warnings.map(({ code }) => code)).toEqual(["controlCharacters"]);
    expect(await db().entry.count({ where: { slug: "haus" } })).toBe(1);
  });

  it("without half of the columns is refused row by row, without a title at once", async () => {
    const report = await importOne("tabelle", table("partners", ["Name;Ort", "Haus;Chemnitz"]));
    expect(report.errors.map(({ code, about }) => [code, about])).toEqual([
      ["missingField", "summary"],
      ["missingField", "sector"],
    ]);
    await expect(
      importOne("tabelle", table("partners", ["Farbe;Ort", "rot;Chemnitz"])),
    ).rejects.toMatchObject({ code: "unmappedField", values: { field: "title" } });
  });

  it("is only tried with a dry run", async () => {
    const dataset = table("partners", ["title;summary;sector", "Probe;Kurz;Pflege"]);
    const report = await importOne("tabelle", { ...dataset, options: { dryRun: true } });
    expect(report).toMatchObject({ outcome: "planned", added: 1 });
    expect(await db().entry.count({ where: { slug: "probe" } })).toBe(0);
  });
});

describe("two imports at once", () => {
  it("follow each other, and the later one says how it is", async () => {
    await createSmallRegion("zugleich");
    await Promise.all(
      ["A", "B", "C", "D"].map((text) =>
        importAll(
          "zugleich",
          table("pages", ["slug;title;summary;author;checkedOn", `s;${text};Kurz;Amt;2026-01-01`]),
        ),
      ),
    );
    expect(await db().entry.count({ where: { region: { slug: "zugleich" } } })).toBe(1);
    expect(await db().formerAddress.count({ where: { region: { slug: "zugleich" } } })).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { profileTable } from "@/lib/datasets/columns/column-profile";
import { mappingText } from "@/lib/datasets/columns/column-mapping";
import { ambiguousAges } from "@/lib/datasets/columns/span-answer";
import { proposeMapping } from "@/lib/datasets/columns/mapping-proposal";
import type { Cell } from "@/lib/datasets/files/source-table";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import { tableOf } from "../table-of";

/** A proposal for columns of which each has the given cells. */
async function propose(
  kind: DatasetKind,
  columns: Record<string, readonly Cell[]>,
  options?: Parameters<typeof proposeMapping>[2],
) {
  const headings = Object.keys(columns);
  const length = Math.max(...Object.values(columns).map((cells) => cells.length));
  const rows = Array.from({ length }, (_, index) =>
    headings.map((heading) => columns[heading]?.[index] ?? null),
  );
  return proposeMapping(await profileTable(tableOf(headings, rows)), kind, options);
}

async function mapped(kind: DatasetKind, columns: Record<string, readonly Cell[]>) {
  return (await propose(kind, columns)).mappings.map(mappingText).sort();
}

const KEYS = ["01011101", "01011102"];
const NAMES = ["Kaßberg", "Altchemnitz"];
const LATITUDES = ["52.5070039", "52.5430244"];
const LONGITUDES = ["13.5985472", "13.3626634"];

describe("the proposed mapping", () => {
  it("of a register has the key, the year, totals and the finest ages", async () => {
    const proposal = await propose("population", {
      ZEIT: ["202512", "202512"],
      RAUMID: KEYS,
      BEZ: ["01", "01"],
      E_E: ["9", "12"],
      E_EW: ["5", "6"],
      E_E00_06: ["3", "4"],
      E_E06_110: ["6", "8"],
      E_U6: ["3", "4"],
    });
    expect(proposal.mappings.map(mappingText)).toEqual([
      "RAUMID=key",
      "ZEIT=year",
      "E_E=people",
      "E_EW=women",
      "E_E00_06=people:0-5",
      "E_E06_110=people:6+",
    ]);
    expect(proposal).toMatchObject({ unused: ["E_U6"], unmapped: ["BEZ"], lacking: [] });
  });

  it("of a long table has the columns of age and sex", async () => {
    expect(
      await mapped("population", {
        Gebietsschlüssel: KEYS,
        Jahr: ["2024", "2025"],
        Geschlecht: ["weiblich", "männlich"],
        Altersgruppe: ["0-2", "3-5"],
        Anzahl: ["12", "13"],
      }),
    ).toEqual([
      "Altersgruppe=age",
      "Anzahl=people",
      "Gebietsschlüssel=key",
      "Geschlecht=sex",
      "Jahr=year",
    ]);
  });

  it("of a projection by name has one column per year", async () => {
    expect(
      await mapped("population", {
        "Stadtbezirk mit zugeordneten Ortschaften": NAMES,
        2030: ["66474", "53669"],
        2040: ["67000", "54000"],
      }),
    ).toEqual([
      "2030=people:2030",
      "2040=people:2040",
      "Stadtbezirk mit zugeordneten Ortschaften=name",
    ]);
  });

  it("of boundaries takes the name that goes with the key", async () => {
    expect(
      await mapped("boundaries", {
        plr_id: KEYS,
        plr_name: NAMES,
        bzr_name: ["Nord", "Nord"],
        bez: ["01 - Mitte", "01 - Mitte"],
        gid: ["k0", "k1"],
      }),
    ).toEqual(["bez=parent", "plr_id=key", "plr_name=name"]);
  });

  it("of boundaries takes a column of different names for no parent", async () => {
    expect(
      await mapped("boundaries", { bez: ["01 - Mitte", "02 - Pankow"], id: ["01", "02"] }),
    ).toEqual(["bez=name", "id=key"]);
  });

  it("takes no number that a program gave to rows for an official key", async () => {
    expect(await mapped("boundaries", { cartodb_id: ["14", "15"], name: NAMES })).toEqual([
      "name=name",
    ]);
  });

  it("of practices has the place, the specialty and the share of a seat", async () => {
    expect(
      await mapped("practices", {
        "lfd. Nr.": ["1", "2"],
        BSNR: ["721234500", "721234600"],
        Praxisname: NAMES,
        Straße: ["Nordstraße 1", "Südstraße 2"],
        PLZ: ["13055", "13057"],
        Ort: ["Chemnitz", "Chemnitz"],
        Fachgebiet: ["Hausärzte", "Augenärzte"],
        Anrechnungsfaktor: ["0,5", "1,0"],
        Breite: LATITUDES,
        Länge: LONGITUDES,
      }),
    ).toEqual([
      "Anrechnungsfaktor=fte",
      "BSNR=key",
      "Breite=latitude",
      "Fachgebiet=group",
      "Länge=longitude",
      "Ort=city",
      "PLZ=postcode",
      "Praxisname=name",
      "Straße=street",
    ]);
  });

  it("of places reads projected coordinates and beds", async () => {
    expect(
      await mapped("places", {
        ik_nummer: ["511100229", "511100230"],
        einrichtung_name: NAMES,
        gc_strasse: ["Nordstraße", "Südstraße"],
        gc_haus: ["8", "9"],
        platzzahl: ["122", "80"],
        gc_xwert: ["396096.8429", "396097.1"],
        gc_ywert: ["5821513.122", "5821514.3"],
      }),
    ).toEqual([
      "einrichtung_name=name",
      "gc_haus=houseNumber",
      "gc_strasse=street",
      "gc_xwert=longitude",
      "gc_ywert=latitude",
      "ik_nummer=key",
      "platzzahl=beds",
    ]);
  });

  it("of counts, figures, aliases and crosswalks knows their headings", async () => {
    expect(await mapped("counts", { id: KEYS, points_of_interest: ["3", "4"] })).toEqual([
      "id=key",
      "points_of_interest=doctors",
    ]);
    expect(
      await mapped("figures", {
        Arztgruppe: ["Hausärzte", "Augenärzte"],
        Stichtag: ["31.12.2025", "31.12.2025"],
        Versorgungsgrad: ["102,5", "99,1"],
        Zulassungsmöglichkeiten: ["3,5", "0"],
        Verhältniszahl: ["1.671,5", "20.440,0"],
      }),
    ).toEqual([
      "Arztgruppe=group",
      "Stichtag=date",
      "Verhältniszahl=residentsPerDoctor",
      "Versorgungsgrad=degree",
      "Zulassungsmöglichkeiten=openSeats",
    ]);
    expect(await mapped("aliases", { Schreibweise: NAMES, Schlüssel: KEYS })).toEqual([
      "Schlüssel=key",
      "Schreibweise=alias",
    ]);
    expect(await mapped("crosswalk", { alt: KEYS, neu: KEYS, Anteil: ["0,4", "0,6"] })).toEqual([
      "Anteil=share",
      "alt=from",
      "neu=to",
    ]);
  });

  it("chooses none of two equally good columns, and lists both", async () => {
    const { fields, mappings } = await propose("aliases", {
      Schreibweise: NAMES,
      Schlüssel: KEYS,
      Kennziffer: KEYS,
    });
    expect(mappings.map(mappingText)).toEqual(["Schreibweise=alias"]);
    expect(fields.find(({ field }) => field === "key")).toMatchObject({
      column: null,
      candidates: [
        { column: "Schlüssel", score: 1 },
        { column: "Kennziffer", score: 1 },
      ],
    });
  });

  it("lists both of two totals, and says what is lacking", async () => {
    expect(
      await propose("population", { Einwohner: ["1", "2"], Bevölkerung: ["1", "2"] }),
    ).toMatchObject({ mappings: [], doubled: [["Einwohner", "Bevölkerung"]] });
    expect((await propose("figures", { Arztgruppe: NAMES })).lacking).toEqual(["date"]);
  });

  it("takes no words for a number, and no number for a name", async () => {
    expect(await mapped("boundaries", { name: ["1,5", "2,5"], Fläche: NAMES, id: KEYS })).toEqual([
      "id=key",
    ]);
  });

  it("says when spans of ages have to be asked about, and takes the answer", async () => {
    const columns = { id: KEYS, "0-17": ["1", "2"], "18-65": ["3", "4"], "65+": ["5", "6"] };
    const asking = await propose("population", columns);
    expect([asking.spanEnd, asking.mappings.map(mappingText)]).toEqual([
      "contradictory",
      ["id=key"],
    ]);
    expect(ambiguousAges("a.csv", asking.spans).message).toMatch(/“18-65”, “0-17”.*--ages last/);
    const answered = await propose("population", columns, { ages: "below" });
    expect(answered.mappings.map(mappingText)).toEqual([
      "id=key",
      "0-17=people:0-16",
      "18-65=people:18-64",
      "65+=people:65+",
    ]);
  });
});

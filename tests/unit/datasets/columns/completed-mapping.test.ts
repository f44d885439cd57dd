import { describe, expect, it } from "vitest";
import { profileTable } from "@/lib/datasets/columns/column-profile";
import { mappingText, parseMapping } from "@/lib/datasets/columns/column-mapping";
import { completedMapping } from "@/lib/datasets/columns/completed-mapping";
import { mappingSummary } from "@/lib/datasets/columns/mapping-summary";
import { proposeMapping } from "@/lib/datasets/columns/mapping-proposal";
import { namesProjection } from "@/lib/datasets/columns/projection-heading";
import type { Cell } from "@/lib/datasets/files/source-table";
import type { DatasetKind } from "@/lib/datasets/dataset-kind";
import { tableOf } from "../table-of";

async function added(
  kind: DatasetKind,
  columns: readonly string[],
  row: readonly Cell[],
  { given = [] as string[], constants = [] as string[] } = {},
) {
  const proposal = proposeMapping(await profileTable(tableOf(columns, [row, row])), kind);
  return completedMapping(proposal, given.map(parseMapping), constants).map(mappingText);
}

describe("a mapping that a person began", () => {
  it("gets the columns that the file cannot do without", async () => {
    const columns = ["RAUMID", "Name", "ZEIT", "Zahl", "Bezirk"];
    const row = ["01011101", "Roßberg", "2025", "60", "01"];
    expect(await added("population", columns, row, { given: ["Zahl=people"] })).toEqual([
      "RAUMID=key",
      "ZEIT=year",
    ]);
  });

  it("keeps what it says, and what holds for all rows", async () => {
    const columns = ["RAUMID", "ZEIT", "Einwohner"];
    const row = ["01011101", "2025", "60"];
    const given = ["RAUMID=name"];
    expect(await added("population", columns, row, { given, constants: ["year"] })).toEqual([
      "Einwohner=people",
    ]);
  });

  it("gets no more columns of people when it names one", async () => {
    const columns = ["RAUMID", "ZEIT", "E_E", "E_EM", "E_EW"];
    const row = ["01011101", "2025", "60", "29", "31"];
    expect(await added("population", columns, row, { given: ["E_E=people"] })).toEqual([
      "RAUMID=key",
      "ZEIT=year",
    ]);
  });

  it("says nothing of columns that are called like their field", async () => {
    const row = ["p1", "52.5", "13.4", "hausaerzte"];
    const columns = ["key", "latitude", "longitude", "Fach"];
    expect(await added("practices", columns, row, { given: ["Fach=group"] })).toEqual([]);
  });

  it("is told with the first and the last of many age groups", () => {
    const bands = Array.from({ length: 20 }, (_, age) => `a${age}=people:${age}`);
    const mappings = ["id=key", ...bands, "jahr=year"].map(parseMapping);
    expect(mappingSummary(mappings)).toBe("id=key, a0=people:0 … a19=people:19 (20), jahr=year");
    const few = ["u6=people:0-5", "ab6=people:6+"];
    expect(mappingSummary(few.map(parseMapping))).toBe(few.join(", "));
  });
});

describe("a heading", () => {
  it.each([
    "Jahr-Prognose",
    "Prognosejahr",
    "Bevölkerungsvorausberechnung",
    "vorausgeschätzte Einwohner (Vorausschätzung)",
    "projected population",
    "Population forecast",
  ])("names a projection: %s", (heading) => {
    expect(namesProjection(heading)).toBe(true);
  });

  it.each(["Prognoseraum", "Prognoseräume", "Jahr", "Einwohner", "Stand"])(
    "names no projection: %s",
    (heading) => {
      expect(namesProjection(heading)).toBe(false);
    },
  );
});

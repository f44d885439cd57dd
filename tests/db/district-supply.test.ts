import { Client } from "pg";
import { describe, expect, it, vi } from "vitest";
import { getCoverageBasis } from "@/lib/coverage/queries";
import { boundaries, createNestedRegion, importAll, practices } from "./small-files";
import { createSmallRegion, westShape } from "./small-region";

const ON = "2025-12-31";

describe("the supply of a district", () => {
  it("holds every practice in it and its parts, by group", async () => {
    const id = await createNestedRegion("supply");
    await importAll(
      "supply",
      practices([
        "p1;13.02;52.05;hausaerzte;0,75;;",
        "p1;13.02;52.05;hausaerzte;1;;",
        "p2;13.07;52.05;hausaerzte;0,5;;",
        "p2;13.07;52.05;augenaerzte;1;;",
        "p3;14;52.05;hausaerzte;1;;",
        "p4;13.17;52.05;;;;",
      ]),
    );
    const { districts } = await getCoverageBasis(id, "bezirksregion", ON);
    expect(districts.map(({ key, supply }) => [key, supply])).toEqual([
      [
        "01",
        {
          hausaerzte: { fte: 2.25, doctors: 3, practices: 2 },
          augenaerzte: { fte: 1, doctors: 1, practices: 1 },
        },
      ],
      ["02", {}],
    ]);
    const parts = await getCoverageBasis(id, "planungsraum", ON);
    expect(parts.districts.map(({ supply }) => supply.hausaerzte?.fte ?? null)).toEqual([
      1.75,
      0.5,
      null,
      null,
    ]);
  });

  it("holds seats from their first day on and until the day before their end", async () => {
    const id = await createSmallRegion("days");
    await importAll(
      "days",
      boundaries([{ key: "1", shape: westShape }]),
      practices(["p;13.05;52.05;hausaerzte;1;2024-01-01;2025-01-01"]),
    );
    const doctorsOn = async (day: string) => {
      const { districts } = await getCoverageBasis(id, "stadtteil", day);
      return districts[0]?.supply.hausaerzte?.doctors ?? 0;
    };
    expect(
      await Promise.all(["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"].map(doctorsOn)),
    ).toEqual([0, 1, 1, 0]);
  });
});

describe("reading the basis", () => {
  it("asks the database twice, however many districts there are", async () => {
    const id = await createNestedRegion("queries");
    await getCoverageBasis(id, "bezirksregion", ON);
    const query = vi.spyOn(Client.prototype, "query");
    const basis = await getCoverageBasis(id, "planungsraum", ON);
    const asked = query.mock.calls.length;
    query.mockRestore();
    expect(basis.districts).toHaveLength(4);
    expect(asked).toBe(2);
  });

  it("gives no district and no year for a region without any", async () => {
    const id = await createSmallRegion("empty");
    expect(await getCoverageBasis(id, "stadtteil", ON)).toMatchObject({
      districts: [],
      populationYear: null,
    });
  });
});

import { describe, expect, it } from "vitest";
import { dossierOf, sourcesOf, type RegionLiving } from "@/lib/living/dossier";
import { indicatorOf, indicatorSchema } from "@/lib/living/indicator";

const districts = ["01", "02", "03", "04", "05"].map((key, index) => ({
  key,
  longitude: 12.9 + index / 50,
  latitude: 50.83,
}));
const figure = { indicator: "rent", asOf: "2025-12-31", isEstimate: false, sourceId: 1 } as const;
const source = {
  ...{
    id: 1,
    versionId: 7,
    kind: null,
    publisher: "Stadt",
    title: "Mieten",
    licence: "CC0",
    url: "",
  },
  ...{ asOf: "2025-12-31", demo: false, note: null },
};
const hospital = {
  destination: "hospital" as const,
  ...{ name: "Klinikum", slug: "klinikum", sourceId: 2 },
  ...{ longitude: 12.9, latitude: 50.83 },
};
const living: RegionLiving = {
  districts,
  figures: districts.map(({ key }, index) => ({
    ...{ ...figure, districtKey: key, value: index === 4 ? 9 : 6 },
  })),
  points: [hospital],
  sources: [source, { ...source, id: 2 }, { ...source, id: 3 }],
};

describe("the dossier of a district", () => {
  it("has nothing where nothing is known, and never 0", () => {
    const { ways, figures, usual } = dossierOf("05", living);
    expect(ways.centre).toBeNull();
    expect(ways.station).toBeNull();
    expect(figures.jobs).toBeNull();
    expect(usual.jobs).toBeNull();
    expect(usual.centre).toBeNull();
    expect(figures.rent?.value).toBe(9);
    expect(usual.rent).toBe(6);
  });

  it("names drawbacks by figures and ways alike", () => {
    const { weighed } = dossierOf("05", living);
    expect(weighed.speaksFor).toEqual([]);
    expect(weighed.speaksAgainst.map(({ key }) => key)).toEqual(["hospital", "rent"]);
  });

  it("leads to the nearest hospital with the minutes of every means", () => {
    expect(dossierOf("01", living).ways.hospital).toEqual({
      point: hospital,
      kilometres: 0,
      minutes: { bicycle: 2, transit: 10, car: 5 },
    });
  });

  it("calls usual what the district in the middle takes by car", () => {
    const { usual, ways } = dossierOf("03", living);
    expect(usual.hospital).toBe(ways.hospital?.minutes.car);
  });

  it("names the sources of what it shows alone", () => {
    const shown = sourcesOf([dossierOf("01", living)], living);
    expect(shown.map(({ id }) => id)).toEqual([1, 2]);
  });

  it("marks what is invented here or in what is usual", () => {
    expect(dossierOf("01", living).invented).toEqual([]);
    const sources = [{ ...source, demo: true }];
    expect(dossierOf("01", { ...living, sources }).invented).toEqual(["rent"]);
  });

  it("is refused for a district that is not there", () => {
    expect(() => dossierOf("99", living)).toThrow(RangeError);
  });
});

describe("the word for an indicator", () => {
  it("may be German, English or the name that exports use", () => {
    expect(indicatorOf("Nettokaltmiete")).toBe("rent");
    expect(indicatorOf("Green space")).toBe("green_space");
    for (const indicator of indicatorSchema.options) expect(indicatorOf(indicator)).toBe(indicator);
    expect(indicatorOf("Wetter")).toBeNull();
  });
});

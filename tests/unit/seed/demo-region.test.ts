import { describe, expect, it } from "vitest";
import { buildDemoRegion } from "../../../prisma/seed/demo-region";

const chemnitz = buildDemoRegion("chemnitz");
const lichtenberg = buildDemoRegion("lichtenberg");

describe("a demo region", () => {
  it("marks what is invented and names its publisher", () => {
    for (const { sources } of [chemnitz, lichtenberg]) {
      for (const source of [sources.boundaries, sources.population, sources.practices]) {
        expect(source).toMatchObject({ demo: true, publisher: "Praxisnah (Demodaten)" });
      }
      expect(sources.officialFigures.demo).toBe(false);
      expect(sources.officialFigures.url).toMatch(/^https:/);
    }
    expect(lichtenberg.sources.population.note).toContain("Amt für Statistik Berlin-Brandenburg");
  });

  it("names an office as contact", () => {
    expect(lichtenberg.region.contact).toEqual({
      office: "Bezirksamt Lichtenberg, Büro für Wirtschaftsförderung",
      role: "Projektleitung Netzwerk Gesundheitswirtschaft",
      phone: "030 90296-4330",
      website: "https://www.gesund-in-lichtenberg.de",
      mail: "buero@lichtenberg.example",
    });
    expect(chemnitz.region.contact.role).toBe("Bereich Gesundheitswirtschaft");
  });
});

describe("the official figures", () => {
  it("give what was published on the general practitioners of Chemnitz", () => {
    expect(chemnitz.planningArea.name).toBe("Planungsbereich Chemnitz, Stadt");
    expect(chemnitz.officialFigures).toEqual([
      {
        group: "hausaerzte",
        asOf: "2024-01-01",
        fte: 135.75,
        coverageDegree: 80.7,
        openSeats: 49.5,
        status: "impending_undersupply",
      },
    ]);
    expect(chemnitz.regionalResidentsPerDoctor).toEqual([
      { group: "hausaerzte", residents: 1474, validFrom: "2024-01-01" },
    ]);
    expect(chemnitz.sources.regionalResidentsPerDoctor?.demo).toBe(true);
  });

  it("give only degrees for Lichtenberg", () => {
    expect(lichtenberg.officialFigures).toHaveLength(13);
    for (const figure of lichtenberg.officialFigures) {
      expect(figure).toMatchObject({
        asOf: "2021-07-01",
        fte: null,
        openSeats: null,
        status: null,
      });
    }
  });
});

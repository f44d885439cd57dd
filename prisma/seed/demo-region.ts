import { listDemoDistricts, type DemoDistrict } from "./demo-facts";
import type { DemoSlug } from "./demo-slug";
import { buildDemoPopulation, countPeople, type DemoPopulationRecord } from "./demo-population";
import { buildDemoPractices, type DemoPractice } from "./demo-practices";
import { demoSources, type DemoSources } from "./demo-sources";
import {
  derivedResidentsPerDoctor,
  listOfficialFigures,
  type OfficialFigure,
  type RegionalResidentsPerDoctor,
} from "./official-figures";
import { drawSchematicBoundaries, type SchematicBoundaries } from "./schematic-boundaries";
import { listSupplyTargets } from "./supply-targets";

export type DemoContact = {
  office: string;
  role: string;
  phone: string | null;
  website: string | null;
  /** Of a domain that is reserved for examples, so that nothing is ever delivered to it. */
  mail: string;
};

export type DemoRegion = {
  region: {
    slug: DemoSlug;
    name: string;
    level: "stadtteil" | "bezirksregion";
    /** Kreistyp 1 to 6 of the planning directive. */
    districtType: number;
    districtTypeNote: string;
    /** Key of a colour token. */
    /** ISO 3166-2 code of the federal state. */
    state: string;
    accent: string;
    contact: DemoContact;
  };
  sources: DemoSources;
  boundaries: SchematicBoundaries;
  population: DemoPopulationRecord[];
  practices: DemoPractice[];
  planningArea: { key: string; name: string };
  officialFigures: OfficialFigure[];
  regionalResidentsPerDoctor: RegionalResidentsPerDoctor[];
};

type RegionProfile = Pick<DemoRegion, "region" | "planningArea"> & { city: string; bend: string };

const profiles: Record<DemoSlug, RegionProfile> = {
  chemnitz: {
    region: {
      slug: "chemnitz",
      name: "Chemnitz",
      level: "stadtteil",
      districtType: 1,
      districtTypeNote:
        "Annahme für die Demo: Typ 1 (stark mitversorgend). Der Kreistyp ist nicht belegt und kann geändert werden.",
      state: "DE-SN",
      accent: "teal",
      contact: {
        office: "CWE – Chemnitzer Wirtschaftsförderungs- und Entwicklungsgesellschaft",
        role: "Bereich Gesundheitswirtschaft",
        phone: null,
        website: null,
        mail: "buero@chemnitz.example",
      },
    },
    planningArea: { key: "chemnitz-stadt", name: "Planungsbereich Chemnitz, Stadt" },
    city: "Chemnitz",
    bend: "q",
  },
  lichtenberg: {
    region: {
      slug: "lichtenberg",
      name: "Berlin-Lichtenberg",
      level: "bezirksregion",
      districtType: 1,
      districtTypeNote: "Berlin gilt als Typ 1 (stark mitversorgend).",
      state: "DE-BE",
      accent: "plum",
      contact: {
        office: "Bezirksamt Lichtenberg, Büro für Wirtschaftsförderung",
        role: "Projektleitung Netzwerk Gesundheitswirtschaft",
        phone: "030 90296-4330",
        website: "https://www.gesund-in-lichtenberg.de",
        mail: "buero@lichtenberg.example",
      },
    },
    planningArea: { key: "lichtenberg", name: "Bezirk Lichtenberg" },
    city: "Berlin",
    bend: "d",
  },
};

function currentTotals(
  districts: readonly DemoDistrict[],
  population: readonly DemoPopulationRecord[],
): number[] {
  const totals = new Map(
    population
      .filter(({ sex, projected }) => sex === "all" && !projected)
      .map(({ districtKey, people }) => [districtKey, people]),
  );
  return districts.map(({ key }) => totals.get(key) ?? 0);
}

/**
 * Builds the complete demo content of a region from committed facts; every call on every machine
 * gives the same content.
 */
export function buildDemoRegion(slug: DemoSlug): DemoRegion {
  const { region, planningArea, city, bend } = profiles[slug];
  const districts = listDemoDistricts(slug);
  const boundaries = drawSchematicBoundaries(districts, bend);
  const population = buildDemoPopulation(slug, districts);
  const people = currentTotals(districts, population);
  const supply = listSupplyTargets(slug, countPeople(population));
  return {
    region,
    sources: demoSources[slug],
    boundaries,
    population,
    practices: buildDemoPractices({ slug, city, districts, people, boundaries, supply }),
    planningArea,
    officialFigures: listOfficialFigures(slug),
    regionalResidentsPerDoctor: derivedResidentsPerDoctor[slug],
  };
}

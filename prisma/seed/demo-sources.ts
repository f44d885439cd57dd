import type { DemoSlug } from "./demo-slug";

/** Where a data set of a demo region comes from; `demo` marks invented figures. */
export type DemoSource = {
  publisher: string;
  title: string;
  licence: string;
  url: string;
  /** ISO day. */
  asOf: string;
  demo: boolean;
  note: string | null;
};

export type DemoSources = {
  boundaries: DemoSource;
  population: DemoSource;
  practices: DemoSource;
  officialFigures: DemoSource;
  regionalResidentsPerDoctor: DemoSource | null;
};

const invented = {
  publisher: "Praxisnah (Demodaten)",
  licence: "CC0 1.0",
  url: "",
  demo: true,
} as const;

const boundaries = {
  ...invented,
  title: "Schematische Grenzen",
  note: "Lage und Fläche der Gebiete folgen veröffentlichten Einzelangaben; der Verlauf der Grenzen ist erfunden.",
};

const practices = {
  ...invented,
  title: "Praxen und Sitze",
  note: "Alle Praxen sind erfunden. Nur die Summen je Arztgruppe folgen, soweit bekannt, veröffentlichten Werten.",
};

/**
 * What the network of a demo region publishes, its days laid around the day of loading.
 *
 * @param today ISO day of loading
 */
export function networkSource(today: string): DemoSource {
  return {
    ...invented,
    title: "Inhalte des Netzwerks",
    asOf: today,
    note: "Die genannten Häuser gibt es. Was sie hier anbieten, suchen, berichten und ausschreiben, ist ein Beispiel. Förderprogramme gibt es wirklich; bei jedem stehen Quelle und Stand.",
  };
}

/**
 * Pharmacies, hospitals and care around the day of loading.
 *
 * @param today ISO day of loading
 */
export function placesSource(today: string): DemoSource {
  return {
    ...invented,
    title: "Apotheken, Krankenhäuser und Pflege",
    asOf: today,
    note: "Namen und Anschriften der Krankenhäuser sind öffentlich bekannt; alle anderen Einrichtungen, Zeiten und freien Plätze sind erfunden.",
  };
}

/**
 * Postcodes of the districts, the centre and the main station.
 *
 * @param today ISO day of loading
 */
export function localitiesSource(today: string): DemoSource {
  return {
    ...invented,
    title: "Postleitzahlen und Straßen",
    asOf: today,
    note: "Die Postleitzahlen sind öffentlich bekannt; ihre Lage ist die Mitte der genannten Gebiete, Zentrum und Bahnhof liegen auf etwa hundert Meter genau. Die Straßen sind erfunden.",
  };
}

/**
 * Figures on living in the districts.
 *
 * @param today ISO day of loading
 */
export function livingSource(today: string): DemoSource {
  return {
    ...invented,
    title: "Leben in den Gebieten",
    asOf: today,
    note: "Alle Werte sind erfunden, je nach Art der Siedlung, und keine Messung. Manche fehlen mit Absicht: Dort steht „keine Daten“.",
  };
}

export const demoSources: Record<DemoSlug, DemoSources> = {
  chemnitz: {
    boundaries: { ...boundaries, asOf: "2024-12-31" },
    population: {
      ...invented,
      title: "Bevölkerung nach Stadtteil, Alter und Geschlecht mit Vorausberechnung",
      asOf: "2024-12-31",
      note: "Verteilung auf Stadtteile, Alter und Geschlecht sowie die Werte für 2030, 2035 und 2040 sind erfunden.",
    },
    practices: { ...practices, asOf: "2024-12-31" },
    officialFigures: {
      publisher: "Chemnitz – Neue Gesundheit",
      title: "Hausärzte in Zahlen",
      licence: "Einzelangaben mit Quellenangabe",
      url: "https://chemnitz-neue-gesundheit.de/hausaerzte-in-zahlen",
      asOf: "2024-01-01",
      demo: false,
      note: "Die Seite nennt keinen Stichtag; Angaben aus 2023/24. Drohende Unterversorgung ist eine Feststellung des Landesausschusses.",
    },
    regionalResidentsPerDoctor: {
      ...invented,
      title: "Regionale Verhältniszahl der Hausärzte, zurückgerechnet",
      asOf: "2024-01-01",
      note: "Aus dem veröffentlichten Versorgungsgrad von 80,7 % bei 135,75 Vollzeitäquivalenten zurückgerechnet; der amtliche Planungsbogen liegt nicht vor.",
    },
  },
  lichtenberg: {
    boundaries: { ...boundaries, asOf: "2025-12-31" },
    population: {
      ...invented,
      title: "Bevölkerung nach Bezirksregion, Alter und Geschlecht mit Vorausberechnung",
      asOf: "2025-12-31",
      note: "Summen je Bezirksregion am 31.12.2025: Amt für Statistik Berlin-Brandenburg, CC BY 3.0 DE. Alter, Geschlecht und die Werte für 2030, 2035 und 2040 sind erfunden.",
    },
    practices: { ...practices, asOf: "2025-12-31" },
    officialFigures: {
      publisher: "Abgeordnetenhaus von Berlin",
      title: "Drucksache 19/10035, Versorgungsgrade im Bezirk Lichtenberg",
      licence: "Amtliches Werk (§ 5 UrhG)",
      url: "https://pardok.parlament-berlin.de/starweb/adis/citat/VT/19/SchrAnfr/S19-10035.pdf",
      asOf: "2021-07-01",
      demo: false,
      note: null,
    },
    regionalResidentsPerDoctor: null,
  },
};

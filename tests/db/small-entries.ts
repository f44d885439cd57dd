import type { EntryDataset } from "@/lib/entries/entry-kind";

const NAMED = {
  title: { de: "Titel", en: "Title" },
  summary: { de: "Kurz gesagt; in zwei Sätzen." },
};
const OFFICE = { office: "Gesundheitsamt", department: "Netzwerk", phone: "0371 488-0" };

/** For each kind an entry in which every field is used, as an export writes it. */
export const FULL_ENTRIES: Readonly<Record<EntryDataset, Record<string, unknown>>> = {
  themes: {
    ...NAMED,
    slug: "krise",
    body: { de: "Absatz\n\n- eins; zwei\n- =3", en: "Text" },
    image: {
      src: "/pictures/weg.svg",
      width: 800,
      height: 450,
      alternative: { de: "Ein Weg" },
      credit: "Stadt",
    },
    reference: "https://example.org/quelle",
    strategy: { name: { de: "Strategie 2030", en: "Strategy 2030" }, url: "https://example.org/s" },
    position: 3,
    partners: ["cwe"],
  },
  partners: {
    ...NAMED,
    slug: "cwe",
    sector: "industry",
    role: { de: "Koordiniert" },
    offers: [{ de: "Räume; auch groß", en: "Rooms" }, { de: "Kontakte" }],
    seeks: [{ de: "Pflegende", en: "Nurses" }],
    website: "https://www.example.org/",
    phone: "0371 1",
    street: "Innere Klosterstraße 6",
    postcode: "09111",
    city: "Chemnitz",
    contact: OFFICE,
    themes: ["krise"],
    districts: ["west"],
    links: [{ role: "place", targetKind: "care_place", targetSlug: "klinikum" }],
  },
  working_groups: {
    ...NAMED,
    slug: "pflege",
    sectors: ["care", "clinic"],
    meetings: [
      { date: "2026-01-15", time: "17:00", place: "Rathaus", result: { de: "Beschlossen" } },
      { date: "2026-05-15" },
    ],
    contact: OFFICE,
    members: ["cwe"],
  },
  initiatives: {
    ...NAMED,
    slug: "weg",
    goal: { de: "Besser werden" },
    statusLine: [
      { date: "2025-01-15", status: "planned" },
      { date: "2025-06-01", status: "running", note: { de: "Es läuft" } },
    ],
    result: { de: "Gut" },
    documents: [
      { title: { de: "Konzept" }, version: "2", date: "2025-01-01", url: "https://example.org/k" },
    ],
    workingGroup: ["pflege"],
  },
  news: { ...NAMED, slug: "neu", date: "2026-01-02", author: OFFICE, districts: ["west", "ost"] },
  statements: {
    ...NAMED,
    slug: "wort",
    date: "2026-01-02",
    speaker: OFFICE,
    occasion: { de: "Tag der Pflege" },
  },
  pages: { ...NAMED, slug: "seite", author: OFFICE, checkedOn: "2026-01-02" },
  jobs: {
    ...NAMED,
    slug: "stelle",
    profession: "nursing",
    form: "training",
    employer: "Klinikum",
    hours: { from: 20, to: 38.5 },
    startsOn: "2026-09-01",
    postedOn: "2026-01-01",
    expiresOn: "2099-12-31",
    apply: "https://example.org/b",
    contact: OFFICE,
    partner: ["cwe"],
  },
  location_profiles: {
    ...NAMED,
    slug: "standort",
    publishFrom: "2026-01-01T00:00:00.000Z",
    keyFigures: [
      {
        label: { de: "Beschäftigte" },
        value: 12.5,
        unit: { de: "Tausend" },
        asOf: "2025-06-30",
        source: "BA",
      },
    ],
    employers: ["cwe"],
    universities: ["tu"],
    research: ["iwu"],
  },
};

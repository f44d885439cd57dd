import fc from "fast-check";
import { expect, test } from "vitest";
import { accessibilitySchema } from "@/lib/practices/accessibility";
import {
  facilityKindSchema,
  facilitySearchSchema,
  practiceSearchSchema,
  RADII,
} from "@/lib/practices/schema";
import {
  facilitySearchParameters,
  practiceSearchParameters,
  readFacilitySearch,
  readPracticeSearch,
} from "@/lib/practices/search/search-address";

const groups = [
  {
    slug: "hausaerzte",
    slugEnglish: "general-practitioners",
    nameGerman: "Hausärzte",
    nameEnglish: "General practitioners",
  },
  {
    slug: "hno-aerzte",
    slugEnglish: "ent-specialists",
    nameGerman: "HNO-Ärzte",
    nameEnglish: "ENT specialists",
  },
];
const districts = [
  { slug: "sonnenberg", name: "Sonnenberg" },
  { slug: "schlosschemnitz", name: "Schloßchemnitz" },
];
const choices = { groups, districts };
const read = (query: string) => readPracticeSearch(new URLSearchParams(query), choices);

test("the plain address means all practices", () => {
  expect(read("")).toEqual({ search: practiceSearchSchema.parse({}), notices: [] });
});

test("an address names filters in German or in English, by slug or by name", () => {
  const german = read(
    "suche=Ohrenarzt&gruppe=hno-aerzte&gebiet=Schlo%C3%9Fchemnitz&neue-patienten=ja&sprache=Russisch&zugang=lift&ort=09111&umkreis=2,5&offen=ja&seite=3",
  );
  expect(german.notices).toEqual([]);
  expect(german.search).toEqual({
    text: "Ohrenarzt",
    groups: ["hno-aerzte"],
    district: "schlosschemnitz",
    newPatients: true,
    languages: ["ru"],
    accessibility: ["lift"],
    near: "09111",
    km: 2.5,
    openNow: true,
    page: 3,
  });
  const english = read(
    "search=Ohrenarzt&group=ent-specialists&area=schlosschemnitz&new-patients=yes&language=ru&access=lift&near=09111&within=2.5&open=yes&page=3",
  );
  expect(english).toEqual(german);
});

test("what an address cannot mean is left out and told, and nothing else with it", () => {
  const { search, notices } = read(
    "gruppe=zauberer&gruppe=hausaerzte&gebiet=atlantis&sprache=klingonisch&zugang=barrierefrei&umkreis=-3&offen=vielleicht&seite=0",
  );
  expect(search).toEqual(practiceSearchSchema.parse({ groups: ["hausaerzte"] }));
  expect(notices).toEqual([
    { part: "district", given: "atlantis" },
    { part: "accessibility", given: "barrierefrei" },
    { part: "km", given: "-3" },
    { part: "openNow", given: "vielleicht" },
    { part: "page", given: "0" },
    { part: "group", given: "zauberer" },
    { part: "language", given: "klingonisch" },
  ]);
});

test("long and broken texts are cut and cleaned, never refused", () => {
  const { search, notices } = read(`suche=${"x".repeat(10_000)}&ort=%00${"y".repeat(500)}%07`);
  expect(search.text).toHaveLength(201);
  expect(search.near).toHaveLength(80);
  expect(notices).toEqual([]);
});

test("a value that is told as unknown is told in short", () => {
  const [notice] = read(`gruppe=${"z".repeat(500)}`).notices;
  expect(notice?.given).toHaveLength(40);
});

const line = fc.stringMatching(/^[a-zäöüß]{1,12}( [a-z0-9]{1,8})?$/);
const placeParts = {
  text: fc.oneof(fc.constant(""), line),
  district: fc.option(fc.constantFrom("sonnenberg", "schlosschemnitz")),
  accessibility: fc.uniqueArray(fc.constantFrom(...accessibilitySchema.options)),
  near: fc.option(line),
  openNow: fc.boolean(),
  page: fc.integer({ min: 1, max: 50 }),
};
const radius = fc.constantFrom(...RADII, 2.5);
const locale = fc.constantFrom("de" as const, "en" as const);

test("every search for practices reads back from its address in both languages", () => {
  const anySearch = fc.record({
    ...placeParts,
    km: radius,
    groups: fc.uniqueArray(fc.constantFrom("hausaerzte", "hno-aerzte")),
    newPatients: fc.boolean(),
    languages: fc.uniqueArray(fc.constantFrom("ru", "en", "uk", "ar")),
  });
  fc.assert(
    fc.property(anySearch, locale, (search, language) => {
      const parameters = practiceSearchParameters(search, groups, language);
      const expected = search.near === null ? { ...search, km: 5 } : search;
      expect(readPracticeSearch(parameters, choices)).toEqual({ search: expected, notices: [] });
    }),
  );
});

test("every search for other places reads back from its address in both languages", () => {
  const anySearch = fc.record({
    ...placeParts,
    km: radius,
    kinds: fc.uniqueArray(fc.constantFrom(...facilityKindSchema.options)),
    freePlaces: fc.boolean(),
  });
  fc.assert(
    fc.property(anySearch, locale, (search, language) => {
      const parameters = facilitySearchParameters(search, language);
      const expected = search.near === null ? { ...search, km: 5 } : search;
      expect(readFacilitySearch(parameters, choices)).toEqual({ search: expected, notices: [] });
    }),
  );
});

test("the plain address of other places means all of them", () => {
  expect(readFacilitySearch(new URLSearchParams(), choices).search).toEqual(
    facilitySearchSchema.parse({}),
  );
});

test("no address is too strange to read", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      const parameters = new URLSearchParams(pairs);
      expect(
        practiceSearchSchema.safeParse(readPracticeSearch(parameters, choices).search).success,
      ).toBe(true);
    }),
  );
});

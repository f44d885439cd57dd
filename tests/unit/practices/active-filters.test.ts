import { expect, test } from "vitest";
import { facilitySearchSchema, practiceSearchSchema } from "@/lib/practices/schema";
import {
  facilityFilters,
  facilitySpelledOut,
  practiceFilters,
  spelledOut,
} from "@/lib/practices/search/active-filters";
import { loosenedFilters, withinPages } from "@/lib/practices/search/loosening";
import { understandQuery } from "@/lib/practices/search/query-understanding";

const everything = practiceSearchSchema.parse({
  text: "Meier",
  groups: ["hausaerzte", "hno-aerzte"],
  district: "sonnenberg",
  newPatients: true,
  languages: ["ru"],
  accessibility: ["lift"],
  near: "09111",
  openNow: true,
  page: 4,
});

test("each filter can be lifted alone, and lifting leads to the first page", () => {
  const filters = practiceFilters(everything);
  expect(filters.map(({ part, value }) => [part, value])).toEqual([
    ["group", "hausaerzte"],
    ["group", "hno-aerzte"],
    ["newPatients", ""],
    ["language", "ru"],
    ["district", "sonnenberg"],
    ["accessibility", "lift"],
    ["openNow", ""],
    ["near", "09111"],
  ]);
  for (const { without } of filters) {
    expect(without.page).toBe(1);
    expect(practiceFilters(without)).toHaveLength(filters.length - 1);
  }
});

test("filters of other places are kinds and free places", () => {
  const search = facilitySearchSchema.parse({ kinds: ["pharmacy"], freePlaces: true });
  expect(facilityFilters(search).map(({ part }) => part)).toEqual(["kind", "freePlaces"]);
});

test("what was understood of the words becomes filters, and only words to look up stay", () => {
  const search = practiceSearchSchema.parse({
    text: "Ohrenarzt Meier russisch",
    newPatients: true,
  });
  const spelled = spelledOut(search, understandQuery(search.text), null);
  expect(spelled).toMatchObject({
    text: "Meier",
    groups: ["hno-aerzte"],
    languages: ["ru"],
    newPatients: true,
  });
});

test("a place that the words name goes into the place, unless one was chosen", () => {
  const search = practiceSearchSchema.parse({ text: "Hausarzt in Sonnenberg" });
  const understanding = understandQuery(search.text);
  expect(spelledOut(search, understanding, "stadtteil:sonnenberg").near).toBe(
    "stadtteil:sonnenberg",
  );
  expect(spelledOut({ ...search, near: "09111" }, understanding, null).near).toBe("09111");
});

test("words for other places become kinds", () => {
  const search = facilitySearchSchema.parse({ text: "Apotheke" });
  expect(facilitySpelledOut(search, understandQuery(search.text), null)).toMatchObject({
    kinds: ["pharmacy"],
    text: "",
  });
});

test("only limits whose lifting finds something are offered, with what it finds", async () => {
  const search = practiceSearchSchema.parse({ newPatients: true, languages: ["is"], near: "x" });
  const loosened = await loosenedFilters(search, practiceFilters(search), (one) =>
    Promise.resolve({ total: one.languages.length === 0 ? 12 : one.km > 5 ? 3 : 0 }),
  );
  expect(loosened.map(({ part, value, total }) => [part, value, total])).toEqual([
    ["km", "10", 3],
    ["language", "is", 12],
  ]);
});

test("behind the last page stands the last page", async () => {
  const asked: number[] = [];
  const answer = await withinPages({ page: 9 }, ({ page }) => {
    asked.push(page);
    return Promise.resolve({ total: 41, pages: 3, page });
  });
  expect([answer.page, asked]).toEqual([3, [9, 3]]);
});

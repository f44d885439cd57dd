import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FIELDS_OF_ENTRY, entryLinkSchema, type EntryFields } from "@/lib/entries/entry";
import type { EntryKind } from "@/lib/entries/entry-kind";
import { slugOf } from "@/lib/regions/slug";
import { HOSPITALS } from "../../../../prisma/seed/demo-care-places";
import { listDemoDistricts } from "../../../../prisma/seed/demo-facts";
import { daysFrom } from "../../../../prisma/seed/network/demo-day";
import { entriesOf } from "../../../../prisma/seed/network/demo-entries";

const TODAY = "2026-11-22";
const REGIONS = ["chemnitz", "lichtenberg"] as const;

function fieldsOf<Kind extends EntryKind>(
  slug: (typeof REGIONS)[number],
  kind: Kind,
  today = TODAY,
): EntryFields<Kind>[] {
  const schema = FIELDS_OF_ENTRY[kind];
  return entriesOf(slug, today)
    .filter((entry) => entry.kind === kind)
    .map(({ fields }) => schema.parse(fields) as EntryFields<Kind>);
}

/** Every text inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

describe.each(REGIONS)("the demo content of the network of %s", (region) => {
  const entries = entriesOf(region, TODAY);
  const count = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind).length;

  it("says in every entry what its kind asks for, and nothing that its kind does not know", () => {
    for (const { kind, slug, fields } of entries)
      expect(FIELDS_OF_ENTRY[kind].parse(fields), `${kind} ${slug}`).toEqual(fields);
  });

  it("gives every entry an address of its own", () => {
    const addresses = entries.map(({ kind, slug }) => `${kind}/${slug}`);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { slug } of entries) expect(slugOf(slug)).toBe(slug);
  });

  it("ties every hospital to its partner", () => {
    const tied = entries.flatMap(({ kind, links }) =>
      kind === "partner" ? links.map((link) => entryLinkSchema.parse(link).targetSlug) : [],
    );
    for (const { name } of HOSPITALS[region]) expect(tied).toContain(slugOf(name));
    expect(HOSPITALS[region].length).toBeGreaterThanOrEqual(2);
  });

  it("ties entries only to what is there, and never twice", () => {
    const districts = listDemoDistricts(region).map(({ name }) => `district/${slugOf(name)}`);
    const hospitals = HOSPITALS[region].map(({ name }) => `care_place/${slugOf(name)}`);
    const targets = new Set([
      ...districts,
      ...hospitals,
      ...entries.map(({ kind, slug }) => `${kind}/${slug}`),
    ]);
    for (const { slug, links } of entries) {
      const ties = links.map((link) => {
        const { role, targetKind, targetSlug } = entryLinkSchema.parse(link);
        expect(targets, slug).toContain(`${targetKind}/${targetSlug}`);
        return `${role} ${targetKind}/${targetSlug}`;
      });
      expect(new Set(ties).size).toBe(ties.length);
    }
  });

  it("speaks German and English in titles and summaries", () => {
    for (const { slug, fields } of entries) {
      expect(Object.keys(fields.title).sort(), slug).toEqual(["de", "en"]);
      expect(Object.keys(fields.summary).sort(), slug).toEqual(["de", "en"]);
    }
  });

  it("has its themes, its profile and its pages in both languages, and a few texts only in German", () => {
    for (const { kind, slug, fields } of entries)
      if (["theme", "location_profile", "page"].includes(kind))
        expect(Object.keys(fields.body ?? {}).sort(), slug).toEqual(["de", "en"]);
    const bodies = entries.flatMap(({ fields }) => (fields.body ? [fields.body] : []));
    expect(bodies.every(({ de }) => de !== undefined)).toBe(true);
    const germanOnly = bodies.filter(({ en }) => en === undefined).length;
    expect(germanOnly).toBeGreaterThanOrEqual(3);
    expect(germanOnly).toBeLessThan(bodies.length / 4);
  });

  it("is rich enough to fill every page", () => {
    expect(count("theme")).toBe(5);
    expect(count("partner")).toBeGreaterThanOrEqual(region === "chemnitz" ? 18 : 14);
    expect(count("working_group")).toBeGreaterThanOrEqual(3);
    expect(count("initiative")).toBeGreaterThanOrEqual(3);
    expect(count("news")).toBeGreaterThanOrEqual(5);
    expect(count("job")).toBeGreaterThanOrEqual(8);
    expect(count("offer")).toBeGreaterThanOrEqual(region === "chemnitz" ? 10 : 6);
    expect(count("location_profile")).toBe(1);
    const themes = entries.filter(({ kind }) => kind === "theme");
    for (const theme of themes) {
      const tied = entries.filter(({ links }) =>
        links.some(({ role, targetSlug }) => role === "theme" && targetSlug === theme.slug),
      );
      expect(new Set(tied.map(({ kind }) => kind)).size, theme.slug).toBeGreaterThanOrEqual(4);
    }
  });

  it("names no person and no mail address, and no telephone but the office's", () => {
    const persons = /\b(Thieme|Grunst|H(ö|oe)n?i?cke|Holfeld|Frau [A-Z]|Herrn? [A-Z]|Dr\.|Prof\.)/;
    for (const text of textsIn(entries)) {
      expect(text).not.toMatch(persons);
      expect(text).not.toMatch(/@|\(at\)/);
      const phones = text.match(/(?<![-\d])\+?0\d[\d /-]{6,}\d/g) ?? [];
      expect(phones.every((phone) => phone === "030 90296-4330")).toBe(true);
    }
  });

  it("leads only to the home pages of organisations, to where rules can be checked, and to pages of its own region", () => {
    for (const { kind, fields } of entries)
      for (const text of textsIn(fields)) {
        const isChecked = kind === "aid" || kind === "training_station" || "guide" in fields;
        if (isChecked && text === fields.reference) continue;
        if (/^https?:/.test(text)) expect(text).toMatch(/^https:\/\/[\w.-]+(\/[\w-]+)?$/);
        for (const [, target] of text.matchAll(/\]\(([^)]*)\)/g))
          expect(target).toMatch(new RegExp(`^(/en)?/${region}/[a-z/]+$`));
      }
  });

  it("hands out documents that are there", () => {
    const documents = fieldsOf(region, "initiative").flatMap((initiative) => initiative.documents);
    for (const { url } of documents) expect(existsSync(path.join("public", url)), url).toBe(true);
    if (region === "chemnitz") expect(documents.map(({ version }) => version)).toEqual(["2", "1"]);
  });

  it("shows pictures that are there, small, and without words", () => {
    const pictures = entries.flatMap(({ fields }) => (fields.image ? [fields.image] : []));
    expect(new Set(pictures.map(({ src }) => src)).size).toBeGreaterThanOrEqual(5);
    for (const { src, width, height, alternative } of pictures) {
      const file = path.join("public", src);
      expect(existsSync(file), src).toBe(true);
      const drawing = readFileSync(file, "utf8");
      expect(Buffer.byteLength(drawing)).toBeLessThan(6000);
      expect(drawing).not.toMatch(/<(text|script|style|image)/);
      expect(drawing).toContain(`width="${width}" height="${height}"`);
      expect(Object.keys(alternative).sort()).toEqual(["de", "en"]);
    }
  });
});

describe.each(REGIONS)("the days in the demo content of %s", (region) => {
  it.each(["2026-11-22", "2027-05-12", "2028-02-29", "2028-12-24"])(
    "suit a load on %s",
    (today) => {
      for (const { meetings } of fieldsOf(region, "working_group", today)) {
        const days = meetings.map(({ date }) => date);
        expect(days).toEqual([...new Set(days)].sort());
        for (const { date, result } of meetings) expect(result !== undefined).toBe(date < today);
        expect(days.filter((day) => day > daysFrom(today, 270))).not.toHaveLength(0);
      }
      for (const { statusLine } of fieldsOf(region, "initiative", today)) {
        const days = statusLine.map(({ date }) => date);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.every((day) => day < today)).toBe(true);
        expect(days.at(-1)! > daysFrom(today, -120)).toBe(true);
      }
      const news = fieldsOf(region, "news", today).map(({ date }) => date);
      expect(news.every((day) => day <= today)).toBe(true);
      expect(news.filter((day) => day >= daysFrom(today, -100)).length).toBeGreaterThanOrEqual(5);
      for (const { postedOn, expiresOn, startsOn } of fieldsOf(region, "job", today)) {
        expect(postedOn < today).toBe(true);
        expect(expiresOn >= daysFrom(today, 30) && expiresOn <= daysFrom(today, 120)).toBe(true);
        expect(startsOn === undefined || startsOn > today).toBe(true);
      }
      for (const offer of fieldsOf(region, "offer", today)) {
        expect(offer.postedOn < today).toBe(true);
        expect(offer.expiresOn >= daysFrom(today, 30)).toBe(true);
        expect(offer.body?.de).toContain("Beispielangebot");
        expect(offer.body?.en).toContain("Sample offer");
      }
    },
  );
});

describe("what the two regions are known for", () => {
  it("keeps the announcement of Chemnitz and the messages of Lichtenberg on their days", () => {
    const announcement = entriesOf("chemnitz", TODAY).find(
      ({ slug }) => slug === "mit-herz-und-verstand",
    );
    expect(announcement?.fields).toMatchObject({ date: "2017-11-08" });
    const statements = fieldsOf("lichtenberg", "statement");
    expect(statements.map(({ date }) => date)).toEqual(["2020-05-12", "2020-05-12"]);
  });

  it("gives key figures as they were published", () => {
    const figures = REGIONS.flatMap((region) => fieldsOf(region, "location_profile")).flatMap(
      ({ keyFigures }) => keyFigures.map(({ label, value }) => [label.en, value]),
    );
    expect(figures).toEqual([
      ["Districts", 39],
      ["Area", 221],
      ["GPs", 135.75],
      ["Official coverage, GPs", 80.7],
      ["Open seats for GPs", 49.5],
      ["Residents", 318261],
      ["Area", 52.1],
      ["District regions", 13],
      ["Official coverage, GPs", 80.8],
    ]);
  });
});

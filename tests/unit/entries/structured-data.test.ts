import { describe, expect, it } from "vitest";
import { articleData } from "@/components/articles/article-data";
import { jobData } from "@/components/jobs/job-data";
import type { EntryFields } from "@/lib/entries/entry";
import type { PublishedEntry } from "@/lib/entries/published-entry";

const common = {
  ...{ key: "k", slug: "s", links: [], sourceId: 1, demo: false },
  ...{ publishFrom: null, publishUntil: null, changedAt: "2026-01-03T08:00:00.000Z" },
};
const url = "https://portal.example/chemnitz/arbeit/s";

function job(more: Partial<EntryFields<"job">>): PublishedEntry<"job"> {
  const fields: EntryFields<"job"> = {
    ...{ title: { de: "Pflege" }, summary: { de: "Kurz" }, profession: "nursing", form: "job" },
    ...{ employer: "Klinikum", postedOn: "2026-01-01", expiresOn: "2026-07-31" },
    ...more,
  };
  return { ...common, kind: "job", publishUntil: "2026-07-31T22:00:00.000Z", fields };
}

const types = (more: Partial<EntryFields<"job">>) =>
  jobData({ entry: job(more), locale: "de", url, regionName: "Chemnitz" });

describe("a job for search engines", () => {
  it("ends at the moment at which it vanishes, and says who employs where", () => {
    expect(types({})).toMatchObject({
      ...{ "@type": "JobPosting", title: "Pflege", validThrough: "2026-07-31T22:00:00.000Z" },
      hiringOrganization: { name: "Klinikum" },
      jobLocation: { address: { addressLocality: "Chemnitz", addressCountry: "DE" } },
    });
  });

  it.each([
    [{ hours: { from: 20, to: 30 } }, ["PART_TIME"]],
    [{ hours: { from: 20, to: 39 } }, ["FULL_TIME", "PART_TIME"]],
    [{ hours: { from: 39, to: 39 } }, ["FULL_TIME"]],
    [{}, ["FULL_TIME"]],
    [{ form: "internship" }, ["INTERN"]],
    [{ form: "training" }, ["OTHER"]],
  ] as const)("says %j as %j", (more, employmentType) => {
    expect(types(more)).toMatchObject({ employmentType });
  });
});

describe("an article for search engines", () => {
  it("is in the language that it is really in, by its office, with the credit of its picture", () => {
    const image = { src: "/pictures/a.svg", width: 8, height: 4, credit: "Praxisnah" };
    const fields: EntryFields<"statement"> = {
      ...{ title: { de: "Danke" }, summary: { de: "Kurz" }, date: "2026-05-12" },
      speaker: { office: "Bezirksbürgermeister" },
      image: { ...image, alternative: { de: "Ein Bild" } },
    };
    const entry: PublishedEntry<"statement"> = { ...common, kind: "statement", fields };
    const site = "https://portal.example";
    expect(articleData({ entry, locale: "en", url, site, publisher: "Amt" })).toMatchObject({
      ...{ "@type": "NewsArticle", headline: "Danke", inLanguage: "de" },
      ...{ datePublished: "2026-05-12", dateModified: common.changedAt },
      author: { name: "Bezirksbürgermeister" },
      image: { url: "https://portal.example/pictures/a.svg", creditText: "Praxisnah" },
    });
  });
});

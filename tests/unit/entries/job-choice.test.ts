import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ANY_JOB,
  choiceOf,
  choiceSlugs,
  countJobs,
  jobOptions,
  type JobChoice,
  type JobCount,
} from "@/lib/entries/jobs/job-choice";
import { JOB_FORMS, PROFESSIONS } from "@/lib/entries/jobs/job-words";

const west = { slug: "west", name: "West" };
const east = { slug: "ost", name: "Ost" };
const counts: JobCount[] = [
  { profession: "nursing", form: "job", districts: [], count: 4 },
  { profession: "nursing", form: "training", districts: [west, east], count: 2 },
  { profession: "therapy", form: "job", districts: [west], count: 1 },
];

const choices = fc.record<JobChoice>({
  profession: fc.constantFrom(null, ...PROFESSIONS),
  form: fc.constantFrom(null, ...JOB_FORMS),
  district: fc.constantFrom(null, "west", "ost"),
});

describe("jobs to choose from", () => {
  it("are counted once however many districts they are in", () => {
    expect(countJobs(counts, ANY_JOB)).toBe(7);
    expect(countJobs(counts, { ...ANY_JOB, district: "west" })).toBe(3);
    expect(countJobs(counts, { ...ANY_JOB, district: "west", form: "job" })).toBe(1);
  });

  it("offer only what leads to something, with how much", () => {
    const options = jobOptions(counts, { ...ANY_JOB, form: "job" });
    expect(options.profession).toEqual([
      { value: "nursing", count: 4 },
      { value: "therapy", count: 1 },
    ]);
    expect(options.district).toEqual([{ value: "west", name: "West", count: 1 }]);
    expect(options.form.map(({ count }) => count)).toEqual([5, 2]);
  });

  it("keep what is chosen among the options, also when nothing fits it", () => {
    const { profession, district } = jobOptions(counts, {
      ...{ profession: "midwifery", form: null, district: "ost" },
    });
    expect(profession).toContainEqual({ value: "midwifery", count: 0 });
    expect(district).toContainEqual({ value: "ost", name: "Ost", count: 0 });
  });

  it("never promise a count that the list does not have", () => {
    fc.assert(
      fc.property(choices, (choice) => {
        for (const { value, count } of jobOptions(counts, choice).profession)
          expect(count).toBe(countJobs(counts, { ...choice, profession: value }));
      }),
    );
  });
});

describe("a choice of jobs in an address", () => {
  it("reads like words of the language", () => {
    const choice = { profession: "nursing", form: "training", district: "west" } as const;
    expect(Object.values(choiceSlugs(choice, "de"))).toEqual(["pflege", "ausbildung", "west"]);
    expect(Object.values(choiceSlugs(ANY_JOB, "en"))).toEqual(["all", "all", "all"]);
  });

  it("is understood again in either language", () => {
    fc.assert(
      fc.property(choices, fc.constantFrom("de", "en"), (choice, locale) => {
        expect(choiceOf(choiceSlugs(choice, locale), locale, ["west", "ost"])).toEqual(choice);
      }),
    );
  });

  it("is unknown when any part of it is, also in the other language", () => {
    const known = choiceSlugs(ANY_JOB, "de");
    for (const wrong of ["zauberer", "nursing", "", "PFLEGE", "toString", "%00"])
      for (const part of ["profession", "form", "district"] as const)
        expect(choiceOf({ ...known, [part]: wrong }, "de", ["west"])).toBeNull();
    expect(choiceOf(known, "en", [])).toBeNull();
  });
});

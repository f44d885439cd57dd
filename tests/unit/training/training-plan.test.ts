import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trainingStationSchema } from "@/lib/entries/kinds/training-station";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { planQuery, readPlan } from "@/lib/training/plan-address";
import { canCover, planTraining, type PlannedSection } from "@/lib/training/training-plan";
import { GP_TRAINING, MONTH_AREAS, type MonthArea } from "@/lib/training/training-rules";

function section(
  area: MonthArea,
  months: number,
  station: string | null = null,
  authorised: number | null = null,
): PlannedSection {
  return { area, months, station, authorised };
}

function missing(sections: readonly PlannedSection[]) {
  return Object.fromEntries(
    planTraining(sections).parts.map(({ part, missing: months }) => [part, months]),
  );
}

describe("the months of training in general practice", () => {
  it("are 24, 12, 6 and 18, together 60", () => {
    expect(Object.values(GP_TRAINING.months).reduce((sum, one) => sum + one, 0)).toBe(60);
    expect(missing([])).toEqual({
      ...{ internal_ward: 12, patient_care: 6, gp_practice: 24, further: 18 },
    });
  });

  it("are all covered by the usual way", () => {
    const plan = planTraining([
      section("internal_ward", 18),
      section("patient_care", 6),
      section("patient_care", 6),
      section("gp_practice", 30),
    ]);
    expect(plan).toMatchObject({ covered: 60, missing: 0, surplus: 0 });
  });

  it("need another area however long one works in a practice", () => {
    expect(missing([section("gp_practice", 60)])).toEqual({
      ...{ internal_ward: 12, patient_care: 6, gp_practice: 0, further: 0 },
    });
    expect(planTraining([section("gp_practice", 60)]).surplus).toBe(18);
  });
});

describe("a section that does not count", () => {
  it("is one of two months; one of three counts", () => {
    expect(planTraining([section("gp_practice", 2)]).sections[0]).toMatchObject({
      ...{ counted: 0, uncounted: "tooShort" },
    });
    expect(planTraining([section("gp_practice", 3)]).covered).toBe(3);
  });

  it("is what goes beyond the authorisation, also where one comes back to a station", () => {
    const plan = planTraining([
      section("gp_practice", 10, "a", 12),
      section("gp_practice", 10, "a", 12),
    ]);
    expect(plan.sections.map(({ counted }) => counted)).toEqual([10, 2]);
    expect(plan.sections[1]?.uncounted).toBe("beyondAuthorisation");
    expect(plan.covered).toBe(12);
  });

  it("is not taken away where nobody said for how long a station is authorised", () => {
    expect(planTraining([section("gp_practice", 24, "a")]).covered).toBe(24);
  });
});

describe("any plan", () => {
  const sections = fc.array(
    fc.record({
      station: fc.constantFrom(null, "a", "b"),
      area: fc.constantFrom(...MONTH_AREAS),
      months: fc.integer({ min: 1, max: 60 }),
      authorised: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
    }),
    { maxLength: 8 },
  );

  it("covers what it does not miss, and never more than it plans", () => {
    fc.assert(
      fc.property(sections, (planned) => {
        const plan = planTraining(planned);
        expect(plan.covered + plan.missing).toBe(60);
        const counted = plan.sections.reduce((sum, one) => sum + one.counted, 0);
        expect(plan.covered + plan.surplus).toBeLessThanOrEqual(counted);
        expect(counted).toBeLessThanOrEqual(planned.reduce((sum, one) => sum + one.months, 0));
      }),
    );
  });

  it("misses no more with a section more", () => {
    fc.assert(
      fc.property(sections, fc.constantFrom(...MONTH_AREAS), (planned, area) => {
        const more = [...planned, section(area, 6)];
        expect(planTraining(more).missing).toBeLessThanOrEqual(planTraining(planned).missing);
      }),
    );
  });
});

describe("a station", () => {
  it("covers its own area and further months", () => {
    expect(canCover("gp_practice", "gp_practice")).toBe(true);
    expect(canCover("further", "internal_ward")).toBe(true);
    expect(canCover("internal_ward", "gp_practice")).toBe(false);
  });
});

describe("the address of a plan", () => {
  const station = (slug: string, area: string): PublishedEntry<"training_station"> => ({
    ...{ kind: "training_station", key: slug, slug, links: [], publishFrom: null },
    ...{ publishUntil: null, changedAt: "2026-01-01T00:00:00.000Z", sourceId: 1, demo: true },
    fields: trainingStationSchema.parse({
      ...{ title: { de: slug }, summary: { de: slug }, area, institution: "Haus" },
      ...{ monthsAuthorised: 12, checkedOn: "2026-01-01" },
    }),
  });
  const stations = [station("innere", "internal_ward"), station("kurs", "psychosomatic_course")];

  it("keeps stations, months and their order, in both languages", () => {
    const asked = readPlan(
      new URLSearchParams(
        "station=innere&monate=12&station=elsewhere-gp-practice&monate=24&kurs=1",
      ),
      "de",
      stations,
    );
    expect(asked).toMatchObject({ hasCourse: true, faults: [] });
    expect(asked.sections).toEqual([
      section("internal_ward", 12, "innere", 12),
      section("gp_practice", 24),
    ]);
    const english = planQuery(asked, "en");
    expect(readPlan(new URLSearchParams(english), "en", stations)).toEqual(asked);
  });

  it("passes over rows that were left empty", () => {
    expect(readPlan(new URLSearchParams("station=&monate="), "de", stations).rows).toEqual([]);
  });

  it.each([
    ["station=atlantis&monate=12", "unknownStation"],
    ["station=kurs&monate=12", "unknownStation"],
    ["station=&monate=12", "noStation"],
    ["station=innere&monate=zwölf", "badMonths"],
    ["station=innere&monate=61", "badMonths"],
    ["station=innere&monate=-3", "badMonths"],
    ["station=innere", "badMonths"],
  ])("%s is told as %s, and the rest stays", (text, fault) => {
    const asked = readPlan(new URLSearchParams(`station=innere&monate=6&${text}`), "de", stations);
    expect(asked.faults).toEqual([{ row: 1, fault }]);
    expect(asked.sections).toHaveLength(1);
  });
});

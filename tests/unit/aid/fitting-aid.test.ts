import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aidQuery, readAidQuestion } from "@/lib/aid/aid-address";
import { aidCombinations } from "@/lib/aid/aid-combinations";
import { fittingAid, NOTHING_ASKED, type AidQuestion } from "@/lib/aid/fitting-aid";
import { aidSchema, careerStageSchema } from "@/lib/entries/kinds/aid";
import type { LinkedThing, PublishedEntry } from "@/lib/entries/published-entry";

const TODAY = "2026-11-23";

function aid(
  slug: string,
  fields: Record<string, unknown> = {},
  links: LinkedThing[] = [],
): PublishedEntry<"aid"> {
  return {
    ...{ kind: "aid", key: slug, slug, links, publishFrom: null, publishUntil: null },
    ...{ changedAt: "2026-01-01T00:00:00.000Z", sourceId: 1, demo: false },
    fields: aidSchema.parse({
      ...{ title: { de: slug }, summary: { de: slug }, provider: "Land", level: "state" },
      ...{ placeRule: "everywhere", checkedOn: "2026-01-01", isOngoing: true },
      ...fields,
    }),
  };
}

function district(slug: string): LinkedThing {
  return { role: "district", kind: "district", slug, name: { de: slug } };
}

function other(role: string, slug: string): LinkedThing {
  return { role, kind: "aid", slug, name: { de: slug } };
}

function reason(
  programme: PublishedEntry<"aid">,
  question: Partial<AidQuestion>,
  about: string,
  needs: Parameters<typeof fittingAid>[2]["needs"] = [],
) {
  const asked = { ...NOTHING_ASKED, ...question };
  return fittingAid([programme], asked, { today: TODAY, needs })[0]?.reasons.find(
    (one) => one.about === about,
  );
}

describe("aid for a career stage", () => {
  const stipend = aid("stipend", { careerStages: ["student"] });

  it("fits those it is meant for, and nobody else", () => {
    expect(reason(stipend, { stage: "student" }, "stage")?.verdict).toBe("yes");
    expect(reason(stipend, { stage: "nurse" }, "stage")?.verdict).toBe("no");
  });

  it("stays open while nobody has said where they are", () => {
    expect(reason(stipend, {}, "stage")?.verdict).toBe("open");
  });

  it("fits everybody where it names nobody", () => {
    expect(reason(aid("loan"), { stage: "nurse" }, "stage")?.verdict).toBe("yes");
  });
});

describe("aid that holds in some places only", () => {
  const local = aid("local", { placeRule: "districts" }, [district("sonnenberg")]);
  const gap = aid("gap", { placeRule: "undersupply" });
  const need = { group: "hausaerzte", isUndersupplied: true, asOf: "2024-01-01" };

  it("fits in the districts it names", () => {
    expect(reason(local, { district: "sonnenberg" }, "place")?.verdict).toBe("yes");
    expect(reason(local, { district: "kassberg" }, "place")?.verdict).toBe("no");
    expect(reason(local, {}, "place")?.verdict).toBe("open");
  });

  it("is open where it names none of them", () => {
    const unnamed = aid("unnamed", { placeRule: "districts" });
    expect(reason(unnamed, { district: "kassberg" }, "place")?.verdict).toBe("open");
  });

  it("follows what the committee decided for the group, with its day", () => {
    expect(reason(gap, { group: "hausaerzte" }, "place", [need])).toEqual({
      ...{ about: "place", verdict: "yes", asOf: "2024-01-01" },
    });
    const refused = { ...need, isUndersupplied: false };
    expect(reason(gap, { group: "hausaerzte" }, "place", [refused])?.verdict).toBe("no");
  });

  it("never takes a district for undersupplied where no decision is known", () => {
    expect(reason(gap, { group: "urologen" }, "place", [need])?.verdict).toBe("open");
    expect(reason(gap, { district: "sonnenberg" }, "place", [need])?.verdict).toBe("open");
  });
});

describe("a deadline", () => {
  it.each([
    ["2026-11-23", "yes"],
    ["2026-11-22", "no"],
  ])("on %s answers %s, as its day is not over before midnight", (deadline, verdict) => {
    const programme = aid("stipend", { deadline, isOngoing: false });
    expect(reason(programme, {}, "deadline")).toEqual({
      about: "deadline",
      verdict,
      day: deadline,
    });
  });

  it("that nobody knows keeps nobody from asking", () => {
    const programme = aid("stipend", { isOngoing: false });
    expect(reason(programme, {}, "deadline")?.verdict).toBe("open");
    const [answer] = fittingAid([programme], NOTHING_ASKED, { today: TODAY, needs: [] });
    expect(answer?.verdict).toBe("yes");
  });
});

describe("the answers of the finder", () => {
  const programmes = [
    aid("over", { deadline: "2020-01-01" }),
    aid("students", { careerStages: ["student"] }),
    aid("all"),
    aid("here", { placeRule: "districts" }, [district("west")]),
  ];

  it("stand from what fits to what does not", () => {
    const answers = fittingAid(programmes, NOTHING_ASKED, { today: TODAY, needs: [] });
    expect(answers.map(({ aid: { slug }, verdict }) => [slug, verdict])).toEqual([
      ["all", "yes"],
      ["students", "open"],
      ["here", "open"],
      ["over", "no"],
    ]);
  });

  it("hold every programme once, and an answer more leaves none of them open that was not", () => {
    const stages = fc.option(fc.constantFrom(...careerStageSchema.options), { nil: null });
    const districts = fc.option(fc.constantFrom("west", "ost"), { nil: null });
    fc.assert(
      fc.property(stages, districts, (stage, place) => {
        const circumstances = { today: TODAY, needs: [] };
        const before = fittingAid(programmes, NOTHING_ASKED, circumstances);
        const after = fittingAid(
          programmes,
          { stage, group: null, district: place },
          circumstances,
        );
        expect(after).toHaveLength(programmes.length);
        const open = (answers: typeof after) =>
          new Set(answers.filter(({ verdict }) => verdict === "open").map((one) => one.aid.slug));
        expect([...open(after)].every((slug) => open(before).has(slug))).toBe(true);
      }),
    );
  });
});

describe("what can be combined", () => {
  it("holds whichever of two programmes says so", () => {
    const [one, two] = [aid("one", {}, [other("combinable", "two")]), aid("two")];
    expect(aidCombinations(one, [one, two]).combinable).toEqual([two]);
    expect(aidCombinations(two, [one, two]).combinable).toEqual([one]);
  });

  it("is not combinable where the two contradict each other", () => {
    const one = aid("one", {}, [other("combinable", "two")]);
    const two = aid("two", {}, [other("not_combinable", "one")]);
    expect(aidCombinations(one, [one, two])).toEqual({ combinable: [], notCombinable: [two] });
  });

  it("never names the programme itself, nor one that is not shown", () => {
    const one = aid("one", {}, [other("combinable", "one"), other("combinable", "gone")]);
    expect(aidCombinations(one, [one])).toEqual({ combinable: [], notCombinable: [] });
  });
});

describe("the address of the finder", () => {
  it("says the same in both languages, in their words", () => {
    const question: AidQuestion = { stage: "gp", group: "hausaerzte", district: "west" };
    expect(aidQuery(question, "de")).toBe("?stufe=hausarzt&fach=hausaerzte&ort=west");
    expect(aidQuery(question, "en")).toBe("?stage=gp&specialty=hausaerzte&place=west");
    for (const locale of ["de", "en"] as const) {
      const asked = new URLSearchParams(aidQuery(question, locale));
      expect(readAidQuestion(asked, locale, ["west"])).toEqual({ question, unknown: [] });
    }
  });

  it("leaves open what somebody edited by hand, and says what", () => {
    const asked = new URLSearchParams("stufe=zauberer&ort=atlantis&fach=");
    expect(readAidQuestion(asked, "de", ["west"])).toEqual({
      question: NOTHING_ASKED,
      unknown: ["zauberer", "atlantis"],
    });
  });
});

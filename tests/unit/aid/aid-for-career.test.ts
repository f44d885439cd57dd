import { describe, expect, it } from "vitest";
import { aidForCareer } from "@/lib/aid/aid-for-career";
import type { AidAnswer, AidReason, Verdict } from "@/lib/aid/fitting-aid";
import { aidSchema } from "@/lib/entries/kinds/aid";

function answer(slug: string, verdict: Verdict, reasons: AidReason[] = []): AidAnswer {
  const fields = aidSchema.parse({
    ...{ title: { de: slug }, summary: { de: slug }, provider: "Land", level: "state" },
    ...{ placeRule: "everywhere", checkedOn: "2026-01-01" },
  });
  return {
    aid: {
      ...{ kind: "aid", key: slug, slug, links: [], publishFrom: null, publishUntil: null, fields },
      ...{ changedAt: "2026-01-01T00:00:00.000Z", sourceId: 1, demo: false },
    },
    ...{ verdict, reasons },
  };
}

const passed = answer("passed", "no", [{ about: "deadline", verdict: "no", day: "2026-01-31" }]);

function slugsOf(...asked: AidAnswer[][]): string[] {
  return aidForCareer(asked).map(({ slug }) => slug);
}

describe("aid on the page of a profession", () => {
  it("leaves out what is meant for others", () => {
    const other = answer("other", "no", [{ about: "stage", verdict: "no" }]);
    expect(slugsOf([answer("fits", "yes"), other])).toEqual(["fits"]);
  });

  it("names what is over for now last, as it comes again", () => {
    expect(slugsOf([passed, answer("open", "open"), answer("fits", "yes")])).toEqual([
      ...["fits", "open", "passed"],
    ]);
  });

  it("leaves out what is over and for others besides", () => {
    const both: AidReason[] = [...passed.reasons, { about: "group", verdict: "no" }];
    expect(slugsOf([answer("both", "no", both)])).toEqual([]);
  });

  it("names what two of the asked can get once, by what says most for it", () => {
    const asked = [
      [answer("first", "yes"), answer("middle", "open"), answer("loan", "open")],
      [answer("loan", "yes")],
    ];
    expect(slugsOf(...asked)).toEqual(["first", "loan", "middle"]);
  });
});

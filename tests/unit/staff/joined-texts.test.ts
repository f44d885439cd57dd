import { describe, expect, it } from "vitest";
import { joinTexts } from "@/lib/drafts/joined-texts";

const names = ["phone", "website"] as const;
const seen = { phone: "1", website: "a" };
const join = (typed: Partial<typeof seen>, now: Partial<typeof seen>, shown = seen) =>
  joinTexts(names, shown, { ...seen, ...typed }, { ...seen, ...now });

describe("texts that two people change at once", () => {
  it("are taken from whoever changed them", () => {
    expect(join({ phone: "2" }, { website: "" })).toEqual({
      ...{ status: "joined", texts: { phone: "2", website: "" }, changed: ["phone"] },
    });
    expect(join({}, { phone: "2" })).toMatchObject({ texts: { phone: "2" }, changed: [] });
    expect(join({ website: "" }, { website: "" })).toMatchObject({ changed: [] });
    expect(join({ website: "" }, {})).toMatchObject({ texts: { website: "" } });
  });

  it("are not joined where both changed the same, until that was told", () => {
    const told = join({ phone: "2", website: "b" }, { phone: "3" });
    expect(told).toEqual({
      ...{ status: "clash", seen: { phone: "3", website: "a" } },
      clashes: [{ column: "phone", base: "1", mine: "2", theirs: "3" }],
    });
    const again = join({ phone: "2", website: "b" }, { phone: "3" }, { phone: "3", website: "a" });
    expect(again).toMatchObject({ texts: { phone: "2", website: "b" } });
  });
});

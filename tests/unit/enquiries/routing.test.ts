import { describe, expect, it } from "vitest";
import { dueDay } from "@/lib/enquiries/due-date";
import { officeFor, readTarget, USUAL_DUE_DAYS, type Asked } from "@/lib/enquiries/routing";
import { publicHolidays } from "@/lib/practices/public-holidays";

const region = { office: "Stadt", mail: "stadt@example.org" };
const about = { kind: "partner", slug: "klinikum" } as const;
const asked: Asked = { kind: "general", topic: "care", about };
const route = (target: string) => ({ target, office: target, mail: `${target}@x`, dueDays: 2 });
const routes = ["topic:care", "kind:partner", "partner:klinikum"].map(route);

describe("an enquiry goes", () => {
  it("to the most specific office that there is", () => {
    const own = { name: "Klinikum", mail: "klinikum@example.org" };
    expect(officeFor(asked, own, routes, region)).toEqual({
      ...{ office: "Klinikum", mail: "klinikum@example.org", dueDays: USUAL_DUE_DAYS },
    });
    const offices = [3, 2, 1, 0].map((count) =>
      officeFor(asked, null, routes.slice(0, count), region),
    );
    expect(offices.map((office) => office?.office)).toEqual([
      ...["partner:klinikum", "kind:partner", "topic:care", "Stadt"],
    ]);
    expect(officeFor(asked, null, [route("topic:data")], null)).toBeNull();
  });

  it("never to a profile that somebody claims", () => {
    const own = { name: "Klinikum", mail: "klinikum@example.org" };
    const claim: Asked = { kind: "claim_profile", topic: null, about };
    expect(officeFor(claim, own, [], region)?.office).toBe("Stadt");
  });
});

it.each([
  ["topic:care", "topic:care"],
  ["kind:partner", "kind:partner"],
  ["partner:klinikum", "partner:klinikum"],
  ["district:sonnenberg", "district:sonnenberg"],
  ["kind:problem", "kind:problem"],
  ["problem:stuerze", "problem:stuerze"],
  ["topic:weather", null],
  ["kind:weather", null],
  ["kind:partner:x", null],
  ["weather", null],
  ["partner:", null],
])("the target %s is read as %s", (text, target) => {
  expect(readTarget(text)).toBe(target);
});

describe("the day an answer is due on", () => {
  const saxony = publicHolidays("DE-SN");

  it("leaves out weekends and the holidays of the state", () => {
    expect(dueDay("2026-11-16", 5, saxony)).toBe("2026-11-24"); // Buß- und Bettag on the 18th
    expect(dueDay("2026-11-16", 5, publicHolidays("DE-BE"))).toBe("2026-11-23");
    expect(dueDay("2026-12-23", 1, saxony)).toBe("2026-12-24");
    expect(dueDay("2026-12-24", 1, saxony)).toBe("2026-12-28");
  });

  it("of an enquiry on a Sunday counts from Monday", () => {
    expect(dueDay("2026-11-22", 1, saxony)).toBe("2026-11-23");
  });

  it.each([0, -1, 1.5, 251, Number.NaN])("is refused for %s working days", (days) => {
    expect(() => dueDay("2026-11-22", days, saxony)).toThrow(RangeError);
  });
});

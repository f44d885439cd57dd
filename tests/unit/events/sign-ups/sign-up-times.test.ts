import { describe, expect, it } from "vitest";
import {
  heldUntil,
  offeredUntil,
  waitingConfirmedUntil,
  whyClosed,
} from "@/lib/events/sign-ups/sign-up-times";

const now = new Date("2026-12-01T12:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe("the times of a sign-up", () => {
  it("end with the beginning of the date", () => {
    expect(heldUntil({ now, startsAt: inHours(48) }, 30)).toEqual(inHours(0.5));
    expect(heldUntil({ now, startsAt: inHours(0.25) }, 30)).toEqual(inHours(0.25));
    expect(waitingConfirmedUntil({ now, startsAt: inHours(24) })).toEqual(inHours(24));
  });

  it("leave the next who waits an hour to come, but nobody less than half an hour to answer", () => {
    expect(offeredUntil({ now, startsAt: inHours(100) }, 24)).toEqual(inHours(24));
    expect(offeredUntil({ now, startsAt: inHours(24) }, 48)).toEqual(inHours(23));
    expect(offeredUntil({ now, startsAt: inHours(1) }, 48)).toEqual(inHours(0.5));
    expect(offeredUntil({ now, startsAt: inHours(0.2) }, 48)).toEqual(inHours(0.2));
  });
});

describe("a date", () => {
  const date = {
    ...{ takesSignUps: true, state: "planned" as const, removed: false },
    ...{ signUpFrom: null, signUpUntil: inHours(4), startsAt: inHours(5) },
  };

  it("takes sign-ups from its opening to its end, the ends themselves excluded and included", () => {
    expect(whyClosed(date, now)).toBeNull();
    expect(whyClosed({ ...date, signUpFrom: inHours(1) }, now)).toBe("notYet");
    expect(whyClosed({ ...date, signUpFrom: now }, now)).toBeNull();
    expect(whyClosed({ ...date, signUpUntil: now }, now)).toBe("over");
    expect(whyClosed({ ...date, signUpUntil: null }, inHours(5))).toBe("over");
  });

  it("takes none when it is cancelled or has no sign-up", () => {
    expect(whyClosed({ ...date, state: "cancelled" }, now)).toBe("cancelled");
    expect(whyClosed({ ...date, removed: true }, now)).toBe("cancelled");
    expect(whyClosed({ ...date, takesSignUps: false }, now)).toBe("none");
  });
});

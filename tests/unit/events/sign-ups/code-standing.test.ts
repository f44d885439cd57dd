import { describe, expect, it } from "vitest";
import { codeStanding } from "@/lib/events/sign-ups/code-standing";
import { signUpStates } from "@/lib/events/sign-ups/sign-up-state";

const now = new Date("2026-12-01T18:00:00Z");
const date = {
  state: "planned" as const,
  removed: false,
  endsAt: new Date("2026-12-01T19:00:00Z"),
};
const signUp = { state: "confirmed" as const, checkedInAt: null, date };

describe("a code for the door", () => {
  it("lets in who is confirmed, and nobody else", () => {
    const valid = signUpStates.filter(
      (state) => codeStanding({ ...signUp, state }, now) === "valid",
    );
    expect(valid).toEqual(["confirmed"]);
    expect(codeStanding({ ...signUp, state: "waiting" }, now)).toBe("waiting");
    expect(codeStanding({ ...signUp, state: "offered" }, now)).toBe("offered");
    expect(codeStanding({ ...signUp, state: "held" }, now)).toBe("unconfirmed");
    expect(codeStanding({ ...signUp, state: "expired" }, now)).toBe("ended");
  });

  it("has let in who was checked in", () => {
    expect(codeStanding({ ...signUp, checkedInAt: now }, now)).toBe("here");
    expect(codeStanding({ ...signUp, state: "cancelled", checkedInAt: now }, now)).toBe("ended");
  });

  it("counts until the date ends, and never for one that does not take place", () => {
    expect(codeStanding(signUp, date.endsAt)).toBe("past");
    const off = { ...date, state: "cancelled" as const };
    expect(codeStanding({ ...signUp, date: off }, now)).toBe("cancelledDate");
    expect(codeStanding({ ...signUp, date: { ...date, removed: true } }, now)).toBe(
      "cancelledDate",
    );
  });
});

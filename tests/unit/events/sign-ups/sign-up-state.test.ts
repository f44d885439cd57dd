import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isActive,
  signUpStates,
  stateAfter,
  type SignUpStep,
} from "@/lib/events/sign-ups/sign-up-state";

const STEPS = [
  "confirm",
  "queue",
  "offer",
  "accept",
  "cancel",
  "lapse",
] as const satisfies readonly SignUpStep[];

describe("a sign-up", () => {
  it("has a seat only after a person said yes to a mail", () => {
    const ways = signUpStates.flatMap((state) =>
      STEPS.filter((step) => stateAfter(state, step) === "confirmed").map((step) => [state, step]),
    );
    expect(ways).toEqual([
      ["held", "confirm"],
      ["waiting_unconfirmed", "confirm"],
      ["offered", "accept"],
      ["expired", "confirm"],
    ]);
  });

  it("is offered a seat from the waiting list alone", () => {
    const before = signUpStates.filter((state) => stateAfter(state, "offer") !== null);
    expect(before).toEqual(["waiting"]);
  });

  it("that was cancelled stays cancelled, and a seat never lapses", () => {
    expect(STEPS.map((step) => stateAfter("cancelled", step))).toEqual(STEPS.map(() => null));
    expect(stateAfter("confirmed", "lapse")).toBeNull();
  });

  it("can be cancelled as long as it is active, and only then", () => {
    fc.assert(
      fc.property(fc.constantFrom(...signUpStates), (state) => {
        expect(stateAfter(state, "cancel")).toBe(isActive(state) ? "cancelled" : null);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  askableSeats,
  isFreeFor,
  isToldAlike,
  newcomersWait,
  nextInLine,
  openSeats,
} from "@/lib/events/sign-ups/open-seats";

const people = fc.array(fc.record({ seats: fc.integer({ min: 1, max: 8 }) }), { maxLength: 30 });

describe("seats of a date", () => {
  it("are never fewer than none, and without a bound nobody counts them", () => {
    expect(openSeats({ capacity: 50, taken: 48 })).toBe(2);
    expect(openSeats({ capacity: 10, taken: 12 })).toBe(0);
    expect(openSeats({ capacity: null, taken: 12 })).toBeNull();
  });

  it("are free for as many as there are, and for nobody new while somebody waits", () => {
    expect(isFreeFor(2, { capacity: 50, taken: 48, waiting: 0 })).toBe(true);
    expect(isFreeFor(3, { capacity: 50, taken: 48, waiting: 0 })).toBe(false);
    expect(isFreeFor(1, { capacity: 50, taken: 48, waiting: 1 })).toBe(false);
    expect(isFreeFor(9, { capacity: null, taken: 48, waiting: 0 })).toBe(true);
  });

  it("are asked for by one sign-up only as far as the date has them", () => {
    expect(askableSeats(4, 2)).toBe(2);
    expect(askableSeats(2, 50)).toBe(2);
    expect(askableSeats(4, null)).toBe(4);
    expect(askableSeats(4, 0)).toBe(0);
  });

  it("are for those who wait before anybody new", () => {
    expect(newcomersWait({ open: 2, waiting: 1 })).toBe(true);
    expect(newcomersWait({ open: 0, waiting: 0 })).toBe(true);
    expect(newcomersWait({ open: 2, waiting: 0 })).toBe(false);
    expect(newcomersWait({ open: null, waiting: 3 })).toBe(false);
  });

  it("are told anew when one is given or somebody begins to wait, not when one more waits", () => {
    const count = { capacity: 5, taken: 3, waiting: 0 };
    expect(isToldAlike(count, { ...count })).toBe(true);
    expect(isToldAlike(count, { ...count, taken: 4 })).toBe(false);
    expect(isToldAlike(count, { ...count, waiting: 1 })).toBe(false);
    expect(isToldAlike({ ...count, waiting: 1 }, { ...count, waiting: 2 })).toBe(true);
  });

  it("are offered strictly in order", () => {
    const line = [{ seats: 2 }, { seats: 2 }, { seats: 1 }];
    expect(nextInLine(line, { open: 3, capacity: 9 })).toEqual([{ seats: 2 }]);
    expect(nextInLine(line, { open: 4, capacity: 9 })).toEqual([{ seats: 2 }, { seats: 2 }]);
    expect(nextInLine(line, { open: 1, capacity: 9 })).toEqual([]);
    expect(nextInLine(line, { open: null, capacity: null })).toEqual(line);
  });

  it("are not withheld for somebody who wants more than there are at all", () => {
    const line = [{ seats: 3 }, { seats: 1 }, { seats: 4 }, { seats: 1 }];
    expect(nextInLine(line, { open: 2, capacity: 2 })).toEqual([{ seats: 1 }, { seats: 1 }]);
  });

  it("are never offered more than there are, and never withheld from the next who can have them", () => {
    fc.assert(
      fc.property(people, fc.nat(60), fc.nat(20), (line, capacity, taken) => {
        const open = Math.max(0, capacity - taken);
        const next = nextInLine(line, { open, capacity });
        const given = next.reduce((sum, { seats }) => sum + seats, 0);
        expect(given).toBeLessThanOrEqual(open);
        const possible = line.filter(({ seats }) => seats <= capacity);
        expect(next).toEqual(possible.slice(0, next.length));
        const following = possible[next.length];
        if (following) expect(given + following.seats).toBeGreaterThan(open);
      }),
    );
  });

  it("come to everybody who can have them, one after the other, as those before go", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 8 }), (line, capacity) => {
        let left = [...line];
        for (;;) {
          const next = nextInLine(left, { open: capacity, capacity });
          if (next.length === 0) break;
          left = left.filter((one) => !next.includes(one));
        }
        expect(left.every(({ seats }) => seats > capacity)).toBe(true);
      }),
    );
  });
});

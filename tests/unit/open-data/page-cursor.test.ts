import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  cursorNumber,
  cursorText,
  decodeCursor,
  encodeCursor,
  pageOf,
  sliceOf,
} from "@/lib/open-data/page-cursor";
import { OpenDataProblem } from "@/lib/open-data/problem";

const schema = z.tuple([cursorText, cursorNumber, z.boolean()]);

describe("a cursor", () => {
  it("says again what was written", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 100 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.boolean(), (text, number, truth) => {
        fc.pre(!text.includes("\0"));
        const cursor = encodeCursor([text, number, truth]);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor, schema)).toEqual([text, number, truth]);
      }),
    );
  });

  it.each([
    "",
    "x",
    "WyIwMSJd",
    encodeCursor(["a", 1]),
    encodeCursor(["a\0", 1, true]),
    encodeCursor(["a", -1, true]),
    encodeCursor(["a", 3_000_000_000, true]),
    encodeCursor(["a", 1.5, true]),
    encodeCursor(["a".repeat(501), 1, true]),
    Buffer.from("{").toString("base64url"),
  ])("%s is none of this list, which is said", (cursor) => {
    expect(() => decodeCursor(cursor, schema)).toThrow(OpenDataProblem);
  });
});

describe("pages", () => {
  it("have a next one exactly when a row more was found", () => {
    const two = [{ key: "a" }, { key: "b" }];
    const valuesOf = ({ key }: { key: string }) => [key];
    expect(pageOf(two, { limit: 1, total: 2 }, valuesOf)).toEqual({
      rows: [{ key: "a" }],
      limit: 1,
      total: 2,
      next: encodeCursor(["a"]),
    });
    expect(pageOf(two, { limit: 2, total: 2 }, valuesOf).next).toBeNull();
    expect(pageOf([], { limit: 2, total: 0 }, valuesOf).next).toBeNull();
  });

  it("of a list put together are the list in its order, each row once", () => {
    const keys = fc.uniqueArray(fc.string({ maxLength: 5 }), { maxLength: 30 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 7 }), (texts, limit) => {
        fc.pre(!texts.some((text) => text.includes("\0")));
        const read: string[] = [];
        let cursor: string | undefined;
        for (let pages = 0; pages <= texts.length; pages++) {
          const page = sliceOf(texts, { limit, cursor }, (text) => text);
          expect(page.rows.length).toBeLessThanOrEqual(limit);
          expect(page.total).toBe(texts.length);
          read.push(...page.rows);
          cursor = page.next ?? undefined;
          if (cursor === undefined) break;
        }
        expect(read).toEqual(texts.toSorted((one, other) => (one < other ? -1 : 1)));
      }),
    );
  });
});

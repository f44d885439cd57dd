import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listQuery, readListFilter } from "@/lib/forms/list-filter";

const VIEWS = ["open", "done", "all"] as const;
const read = (query: string) => readListFilter(VIEWS, new URLSearchParams(query));

describe("what a list shows", () => {
  it("is what its address asks for, and what that says wrongly is left out", () => {
    expect(read("view=done&words=%20Anna%20&page=3")).toEqual({
      ...{ view: "done", words: "Anna", page: 3 },
    });
    for (const wrong of ["view=none&page=0", "page=x", "page=1.5", `words=${"a".repeat(101)}`])
      expect(read(wrong)).toEqual({ view: "open", words: "", page: 1 });
  });

  it("is asked for by an address that is read again as the same", () => {
    expect(listQuery("open", { view: "open", words: "", page: 1 })).toBe("");
    const filters = fc.record({
      view: fc.constantFrom(...VIEWS),
      words: fc.string({ maxLength: 100 }).map((text) => text.trim()),
      page: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        expect(read(listQuery("open", filter))).toEqual(filter);
      }),
    );
  });
});

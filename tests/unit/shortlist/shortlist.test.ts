import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  keptShortlist,
  markedKinds,
  markedOf,
  markedText,
  MOST_MARKED,
  toggled,
  type Marked,
} from "@/lib/shortlist/shortlist";
import { readShortlist, shortlistAddress } from "@/lib/shortlist/shortlist-address";

const marked: fc.Arbitrary<Marked> = fc.record({
  kind: fc.constantFrom(...markedKinds),
  slug: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
});

const list = fc.uniqueArray(marked, { selector: markedText, maxLength: MOST_MARKED });

function queryOf(address: string): URLSearchParams {
  return new URL(address, "https://example.org").searchParams;
}

describe("the address of a shortlist", () => {
  it("names what is marked in the words of its language, and nothing else", () => {
    const kept: Marked[] = [
      { kind: "district", slug: "kassberg" },
      { kind: "offer", slug: "praxis-am-markt" },
      { kind: "district", slug: "zentrum" },
    ];
    expect(shortlistAddress("de", "chemnitz", kept)).toBe(
      "/chemnitz/merkliste?gebiete=kassberg,zentrum&angebote=praxis-am-markt",
    );
    expect(shortlistAddress("en", "chemnitz", kept)).toBe(
      "/en/chemnitz/shortlist?areas=kassberg,zentrum&offers=praxis-am-markt",
    );
    expect(shortlistAddress("de", "chemnitz")).toBe("/chemnitz/merkliste");
  });

  it("gives back every list, whichever language wrote it", () => {
    fc.assert(
      fc.property(list, fc.constantFrom("de" as const, "en" as const), (kept, locale) => {
        const read = readShortlist(queryOf(shortlistAddress(locale, "chemnitz", kept)));
        expect(read.marked.map(markedText).sort()).toEqual(kept.map(markedText).sort());
        expect([read.unreadable, read.left]).toEqual([[], 0]);
      }),
    );
  });

  it("that was edited by hand says what of it is no mark, and is never longer than the limit", () => {
    expect(readShortlist(queryOf("/?gebiete=Kassberg,,<b>,kassberg&areas=zentrum"))).toEqual({
      marked: [
        { kind: "district", slug: "kassberg" },
        { kind: "district", slug: "zentrum" },
      ],
      unreadable: ["<b>"],
      left: 0,
    });
    const many = Array.from({ length: 50 }, (_, index) => `angebot-${index}`).join(",");
    const read = readShortlist(queryOf(`/?angebote=${many}`));
    expect([read.marked.length, read.left]).toEqual([MOST_MARKED, 10]);
  });

  it("of any content is read without an error", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), fc.string(), (pairs, text) => {
        const parameters = new URLSearchParams([...pairs, ["gebiete", text]]);
        const { marked: found } = readShortlist(parameters);
        expect(found.length).toBeLessThanOrEqual(MOST_MARKED);
        for (const one of found) expect(markedOf(markedText(one))).toEqual(one);
      }),
    );
  });
});

describe("what a browser keeps", () => {
  it("is at worst an empty list, whatever stands there", () => {
    for (const broken of [null, "", "{", "null", "7", '{"a":1}', '"district:kassberg"', "[[[]]]"])
      expect(keptShortlist(broken)).toEqual([]);
    expect(keptShortlist('["district:kassberg", 7, "district:kassberg", "mail:x", null]')).toEqual([
      "district:kassberg",
    ]);
    fc.assert(fc.property(fc.json(), (text) => Array.isArray(keptShortlist(text))));
    const long = Array.from({ length: 5000 }, (_, index) => `offer:o${index}`);
    expect(keptShortlist(JSON.stringify(long))).toHaveLength(MOST_MARKED);
  });

  it("gets a mark and loses it again, and takes no more when it is full", () => {
    expect(toggled([], "offer:a")).toEqual(["offer:a"]);
    expect(toggled(["offer:a", "aid:b"], "offer:a")).toEqual(["aid:b"]);
    const full = Array.from({ length: MOST_MARKED }, (_, index) => `offer:o${index}`);
    expect(toggled(full, "aid:b")).toEqual(full);
    expect(toggled(full, "offer:o3")).toHaveLength(MOST_MARKED - 1);
  });
});

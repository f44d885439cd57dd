import { describe, expect, it } from "vitest";
import { entityTag, isKnownTag } from "@/lib/open-data/entity-tag";

describe("an entity tag", () => {
  it("is the digest of the body, in quotes and strong", () => {
    expect(entityTag("")).toBe('"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"');
    expect(entityTag("a")).not.toBe(entityTag("b"));
  });

  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['"b","a"', true],
    ["*", true],
    [" * ", true],
    ['"b"', false],
    ["a", false],
    ["", false],
    [null, false],
  ])("a is known to a reader who sends %s: %s", (header, expected) => {
    expect(isKnownTag(header, '"a"')).toBe(expected);
  });
});

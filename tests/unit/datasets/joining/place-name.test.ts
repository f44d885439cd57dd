import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bracketInName, codeInName, comparableName } from "@/lib/datasets/joining/place-name";
import { spelled, withoutMarks } from "@/lib/datasets/joining/spelling";

describe("the spelling of a name", () => {
  it.each([
    ["ROSSBERG", "Roßberg"],
    ["SCHLOẞWALDE", "Schloßwalde"],
    ["Moehrsdorf", "Möhrsdorf"],
    ["Neumo\u0308lln", "Neumölln"],
    ["Caratyplatz", "Carátyplatz"],
    ["Heerstrasse", "Heerstraße"],
    ["Heerstr.", "Heerstraße"],
    ["Leipziger Str.", "Leipziger Straße"],
    ["Kölner Str./Schillerstr.", "Kölner Straße/Schillerstraße"],
    ["St. Georg", "Sankt Georg"],
    ["Skt. Georg", "Sankt Georg"],
    ["nördl. Annenstadt", "Nördliche Annenstadt"],
    ["südliches Lindau", "Süd Lindau"],
    ["Gr. Wildgarten", "Großer Wildgarten"],
    ["Cannstatt, Bad", "Bad Cannstatt"],
    ["Mülheim a.d.Ruhr", "Mülheim an der Ruhr"],
    ["Landsberg a. Lech", "Landsberg am Lech"],
    ["Kirchdorf b. Haag", "Kirchdorf bei Haag"],
    ["Frankfurt/Main", "Frankfurt (Main)"],
    ["Wilhelmshain (West)", "Wilhelmshain-West"],
    ["Aue/Buchen/Celle", "Aue, Buchen und Celle"],
    ["Südliche  Ritterstadt", "Südliche\u00a0Ritterstadt"],
    ["Helmholtzpl.", "Helmholtzplatz"],
  ])("is the same for “%s” and “%s”", (first, second) => {
    expect(spelled(first)).toBe(spelled(second));
  });

  it.each([
    ["Block A Nord", "Block B Nord"],
    ["Am Steinberg", "Steinberg"],
    ["Stadtteil Mitte", "Mitte"],
    ["Nord 1", "Nord 2"],
    ["Lindau Nord", "Nord Lindau"],
  ])("keeps “%s” and “%s” apart", (first, second) => {
    expect(spelled(first)).not.toBe(spelled(second));
  });

  it("lets names in other scripts be themselves", () => {
    expect([spelled("東区"), spelled("西区"), spelled("…")]).toEqual(["東区", "西区", ""]);
  });

  it("can do without umlauts, as some keyboards have to", () => {
    expect(spelled(withoutMarks("Neumölln"))).toBe(spelled("Neumolln"));
    expect(spelled(withoutMarks("Weißenau"))).toBe(spelled("Weissenau"));
  });
});

describe("a name reduced to what tells it apart", () => {
  it.each([
    ["01 - Mitte", "Mitte"],
    ["1. Mitte", "Mitte"],
    ["Mitte (0101)", "Mitte"],
    ["StB 3 Nordufer", "Nordufer"],
    ["Stadtbezirk 3: Nordufer", "Nordufer"],
    ["Ost 1 - Gründerstr.", "Gründerstraße"],
    ["Stadtteil Nordufer", "Nordufer"],
    ["Leipzig, Stadt", "Leipzig"],
    ["Leipzig Stadt", "Leipzig"],
    ["KS Kiel", "Kiel"],
    ["Kreisfreie Stadt Kiel", "Kiel"],
    ["Kreis u. Stadt Hof", "Hof"],
  ])("is for “%s” that of “%s”", (written, name) => {
    expect(comparableName(written)).toBe(comparableName(name));
  });

  it.each(["Musterstadt-Süd", "Musterstadt, Süd", "Süd (Musterstadt)", "Süd, Musterstadt"])(
    "does without the region's own name in “%s”",
    (written) => {
      expect(comparableName(written, "Musterstadt")).toBe("sued");
    },
  );

  it("keeps the region's name where it is all there is, or part of a word", () => {
    expect(comparableName("Musterstadt", "Musterstadt")).toBe("musterstadt");
    expect(comparableName("Alt-Musterstadt", "Musterstadt")).toBe("alt musterstadt");
    expect(comparableName("Schloßmusterstadt", "Musterstadt")).toBe("schlossmusterstadt");
  });

  it("keeps words that only look like a kind of area", () => {
    expect(comparableName("Stadt")).toBe("stadt");
    expect(comparableName("Altstadt")).toBe("altstadt");
    expect(comparableName("CW 1")).toBe("cw 1");
  });

  it("changes nothing when applied again", () => {
    const words = fc.constantFrom(
      ..."Stadtteil Bezirk Stadt KS Mitte Nord nördl. St. Str. str Bad am a.d. und 01 1. - ( ) , / Ost Muster ß Ö".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.array(words, { maxLength: 7 }).map((parts) => parts.join(" ")),
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(..."ßẞİıᲐﬁ½①東Σ\u200b\ud800ѧ."), maxLength: 8 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("", "Muster", "Bad Muster"), (name, region) => {
        const once = comparableName(name, region);
        expect(comparableName(once, region)).toBe(once);
        expect(spelled(spelled(name))).toBe(spelled(name));
      }),
      { numRuns: 600 },
    );
  });
});

describe("a number in a name", () => {
  it.each([
    ["01 - Mitte", "01", "Mitte"],
    ["01 Mitte", "01", "Mitte"],
    ["1) Mitte", "1", "Mitte"],
    ["3.02 Süd", "3.02", "Süd"],
    ["StB 3 Nordufer/nördliche Ortschaften", "StB 3", "Nordufer/nördliche Ortschaften"],
    ["Ost 1 - Gründerstr.", "Ost 1", "Gründerstr."],
    ["Stadtbezirk 12: Süd", "Stadtbezirk 12", "Süd"],
    ["Mitte (0101)", "0101", "Mitte"],
    ["Mitte [11001]", "11001", "Mitte"],
  ])("is read from “%s”", (text, code, name) => {
    expect(codeInName(text)).toEqual({ code, name });
  });

  it.each([
    "Mitte",
    "CW 1",
    "Allende II",
    "0101",
    "Platz des 4. Juli",
    "Revier 4 Nord",
    "(12)",
    "12 (34)",
  ])("is not in “%s”", (text) => {
    expect(codeInName(text)).toBeNull();
  });
});

it("finds what stands in brackets behind a name", () => {
  expect(bracketInName("Heerstraße (Südend)")).toEqual({ name: "Heerstraße", bracket: "Südend" });
  expect(bracketInName("Heerstraße")).toBeNull();
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likelyWord } from "@/lib/practices/search/misspelt-word";
import { knownWords } from "@/lib/practices/search/lexicon";
import { understandQuery } from "@/lib/practices/search/query-understanding";
import { SPECIALTY_SYNONYMS } from "@/lib/practices/search/specialty-synonyms";

describe("everyday words", () => {
  it.each([
    ["Ohrenarzt", "hno-aerzte"],
    ["HNO", "hno-aerzte"],
    ["HNO-Arzt", "hno-aerzte"],
    ["Hals-Nasen-Ohren-Arzt", "hno-aerzte"],
    ["Kinderarzt", "kinderaerzte"],
    ["Kinderärztin", "kinderaerzte"],
    ["kinderaerztin", "kinderaerzte"],
    ["Rücken", "chirurgen-orthopaeden"],
    ["ruecken", "chirurgen-orthopaeden"],
    ["Frauenarzt", "frauenaerzte"],
    ["Psychologe", "psychotherapeuten"],
    ["Hausärzte", "hausaerzte"],
    ["Husten", "hausaerzte"],
    ["Hautarzt", "hautaerzte"],
    ["Augen", "augenaerzte"],
    ["Blasenentzündung", "urologen"],
    ["Migräne", "nervenaerzte"],
    ["MRT", "radiologen"],
    ["back pain", "chirurgen-orthopaeden"],
    ["dermatologist", "hautaerzte"],
  ])("“%s” means %s", (text, group) => {
    expect(understandQuery(text)).toMatchObject({ groups: [group], words: [] });
  });

  it("name every group, with at least 250 words in all", () => {
    expect(Object.keys(SPECIALTY_SYNONYMS)).toHaveLength(22);
    const named = new Set(
      Object.values(SPECIALTY_SYNONYMS).flatMap(({ words, fields = "" }) =>
        `${words},${fields}`.split(",").map((word) => word.trim()),
      ),
    );
    expect(named.size).toBeGreaterThan(400);
    for (const group of Object.keys(SPECIALTY_SYNONYMS)) {
      const [first = ""] = SPECIALTY_SYNONYMS[group]?.words.split(",") ?? [];
      expect(understandQuery(first).groups).toContain(group);
    }
  });

  it("of a field within a group ask for the group and put the field first", () => {
    expect(understandQuery("Kardiologe")).toMatchObject({
      groups: ["fachinternisten"],
      preferred: ["kardiologe"],
    });
  });

  it("of what is not listed say so", () => {
    expect(understandQuery("Zahn").notCovered).toEqual(["dentist"]);
    expect(understandQuery("Zahnärztin in Sonnenberg")).toMatchObject({
      notCovered: ["dentist"],
      groups: [],
      places: [["Sonnenberg"]],
    });
    for (const [text, code] of [
      ["Heilpraktiker", "non_medical_practitioner"],
      ["Hebamme", "midwife"],
      ["Physio", "physiotherapy"],
      ["Tierarzt", "veterinarian"],
    ])
      expect(understandQuery(text ?? "").notCovered).toEqual([code]);
  });

  it("of free places are told from new patients", () => {
    expect(understandQuery("Pflegeheim freie Plätze")).toMatchObject({
      facilities: ["nursing_home"],
      freePlaces: true,
      words: [],
    });
    expect(understandQuery("neue Patienten").freePlaces).toBe(false);
  });

  it("of a pharmacy on duty say that none is listed as such", () => {
    for (const text of ["Nachtapotheke", "Notdienst Apotheke", "Apotheke am Sonntag"])
      expect(understandQuery(text)).toMatchObject({
        notCovered: ["pharmacy_on_call"],
        facilities: ["pharmacy"],
        urgency: null,
      });
  });

  it.each([
    ["Bauchschmerzen", "hausaerzte"],
    ["Blut im Urin", "urologen"],
    ["Herzrasen", "fachinternisten"],
    ["kids doctor", "kinderaerzte"],
  ])("of a complaint such as %s name who treats it", (text, group) => {
    expect(understandQuery(text)).toMatchObject({ groups: [group], places: [], words: [] });
  });

  it("of an emergency go before all others", () => {
    expect(understandQuery("Herzinfarkt").urgency).toBe("emergency");
    expect(understandQuery("Notdienst Wochenende").urgency).toBe("on_call");
    expect(understandQuery("Notdienst Herzinfarkt").urgency).toBe("emergency");
    expect(understandQuery("Suizidgedanken").urgency).toBe("crisis");
    expect(understandQuery("Hausarzt").urgency).toBeNull();
  });

  it("of places, languages, access and new patients are told apart", () => {
    expect(
      understandQuery("Russischsprachiger Hausarzt im Rollstuhl in Schloßchemnitz, neue Patienten"),
    ).toMatchObject({
      groups: ["hausaerzte"],
      languages: ["ru"],
      accessibility: ["step_free_entrance"],
      places: [["Schloßchemnitz"]],
      newPatients: true,
      words: [],
    });
    expect(understandQuery("Hausarzt 09111").places).toEqual([["09111"]]);
    expect(understandQuery("Frauenarzt in der Nähe von Am Markt").places).toEqual([
      ["Am", "Markt"],
    ]);
    expect(understandQuery("Apotheke jetzt offen")).toMatchObject({
      facilities: ["pharmacy"],
      openNow: true,
    });
    expect(understandQuery("Dr. Lüdenscheidt").words).toEqual(["Lüdenscheidt"]);
  });
});

describe("any text", () => {
  it("is taken in bounded time and size", () => {
    expect(understandQuery("x".repeat(10_000))).toMatchObject({ isShortened: true });
    expect(understandQuery("%%%%***___???")).toMatchObject({ words: [], groups: [] });
    expect(understandQuery("\u0000\u0001\u001f").words).toEqual([]);
    expect(understandQuery("\ud800 Hausarzt").groups).toEqual(["hausaerzte"]);
    expect(understandQuery("").words).toEqual([]);
  });

  it("never breaks, and no word that is left carries a sign of a pattern", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const { words, places } = understandQuery(text);
        expect(words.length + places.flat().length).toBeLessThanOrEqual(12);
        for (const word of [...words, ...places.flat()])
          expect(word).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }),
    );
  });
});

describe("misspelt words", () => {
  it.each([
    ["augenartz", "augenarzt"],
    ["hausarz", "hausarzt"],
    ["ortopaede", "orthopaede"],
    ["psichologe", "psychologe"],
    ["gynekologe", "gynaekologe"],
    ["kinderartz", "kinderarzt"],
  ])("“%s” is likely “%s”", (word, likely) => {
    expect(likelyWord(word)).toBe(likely);
  });

  it("are nothing when they are short or unlike all that is known", () => {
    for (const word of ["hut", "sonnenberg", "xyzxyzxyz", "x".repeat(1000)])
      expect(likelyWord(word)).toBeNull();
    for (const word of knownWords) expect(likelyWord(word)).not.toBeNull();
  });
});

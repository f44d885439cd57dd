import { describe, expect, it } from "vitest";
import {
  filterProblems,
  filterQuery,
  problemsOfTheme,
  readBoardFilter,
} from "@/lib/network/board-filter";
import { problemSlug } from "@/lib/network/problem-slug";
import { newProblemSchema } from "@/lib/network/schema";

const themes = ["pflege", "e-health"];
const read = (query: string, locale: "de" | "en" = "de") =>
  readBoardFilter(new URLSearchParams(query), locale, themes);

describe("the filter of the board", () => {
  it.each([
    ["", { state: null, theme: null, isUnknown: false }],
    ["stand=offen&thema=pflege", { state: "open", theme: "pflege", isUnknown: false }],
    ["stand=&thema=", { state: null, theme: null, isUnknown: false }],
    ["stand=geloest&stand=in-arbeit", { state: "running", theme: null, isUnknown: false }],
    ["stand=draft", { state: null, theme: null, isUnknown: true }],
    ["thema=%25", { state: null, theme: null, isUnknown: true }],
    [`thema=${"x".repeat(10_000)}`, { state: null, theme: null, isUnknown: true }],
    ["status=open", { state: null, theme: null, isUnknown: false }],
  ])("reads %.40s", (query, filter) => {
    expect(read(query)).toEqual(filter);
  });

  it("is the same in both languages", () => {
    const query = filterQuery(read("stand=gefunden&thema=e-health"), "en");
    expect(query).toBe("?status=matched&theme=e-health");
    expect(filterQuery(read(query, "en"), "de")).toBe("?stand=gefunden&thema=e-health");
    expect(filterQuery(read(""), "de")).toBe("");
  });

  it("hides everything that it does not match, and everything when it means nothing", () => {
    const problems = [
      { state: "open" as const, themes: ["pflege"] },
      { state: "open" as const, themes: ["e-health"] },
      { state: "solved" as const, themes: ["pflege"] },
    ];
    expect(filterProblems(problems, read("stand=offen&thema=pflege"))).toEqual([problems[0]]);
    expect(filterProblems(problems, read("stand=offen"))).toHaveLength(2);
    expect(filterProblems(problems, read("thema=unsinn"))).toEqual([]);
    expect(filterProblems(problems, read(""))).toEqual(problems);
    expect(problemsOfTheme(problems, "pflege")).toEqual([problems[0], problems[2]]);
  });
});

describe("a new problem", () => {
  const typed = {
    region: "chemnitz",
    title: "  Stürze\n früher erkennen ",
    summary: "Nachts ist eine Pflegekraft für alle da.",
    description: "Die Klingel am Bett hilft nur, wenn jemand sie noch erreicht. Was dann?",
    themes: ["pflege"],
    terms: "Sensoren,  Sturz ;Sensoren,,\nHeim",
    organisation: "Ein Haus",
    mail: "haus@example.org",
  };

  it("is read with its terms and its wish to stay hidden", () => {
    expect(newProblemSchema.parse({ ...typed, hidden: "yes" })).toMatchObject({
      title: "Stürze früher erkennen",
      terms: ["Sensoren", "Sturz", "Heim"],
      hidden: true,
    });
    expect(newProblemSchema.parse(typed).hidden).toBe(false);
  });

  it.each([
    [{ title: "" }, "missing"],
    [{ title: "x".repeat(10_000) }, "tooLong"],
    [{ summary: "kurz" }, "tooShort"],
    [{ mail: "haus@" }, "mailInvalid"],
    [{ terms: "x".repeat(61) }, "termTooLong"],
    [{ terms: Array.from({ length: 11 }, (_, index) => `w${index}`).join() }, "tooManyTerms"],
  ])("says what is wrong with %.40j", (change, message) => {
    const { error } = newProblemSchema.safeParse({ ...typed, ...change });
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it("gets an address of its own that no other page has", () => {
    expect(problemSlug("Stürze früher erkennen", new Set())).toBe("stuerze-frueher-erkennen");
    expect(problemSlug("A", new Set(["a", "a-2"]))).toBe("a-3");
    expect(problemSlug("Neu", new Set())).toBe("neu-2");
    expect(problemSlug("🤔", new Set())).toBe("problem");
  });
});

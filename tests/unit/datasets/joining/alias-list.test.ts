import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aliasOf,
  aliasRow,
  districtAliasSchema,
  refuseAliasConflicts,
} from "@/lib/datasets/joining/alias-list";
import { DatasetProblem } from "@/lib/datasets/problem";

describe("a line of an alias file", () => {
  it("gives a label a district, at one level or at all", () => {
    expect(aliasOf({ alias: " Rossberg ", level: "", key: " 12 " })).toEqual({
      alias: "Rossberg",
      level: null,
      key: "12",
    });
    expect(aliasOf({ alias: "Mitte", level: "stadtteil", key: "0101" })?.level).toBe("stadtteil");
  });

  it("leaves a label out only when it says so", () => {
    for (const key of ["ignore", "Ignorieren", " weglassen "])
      expect(aliasOf({ alias: "Ohne Angabe", level: "", key })?.key).toBeNull();
    expect(aliasOf({ alias: "Ohne Angabe", level: "", key: "" })).toBeNull();
    expect(aliasOf({ alias: "", level: "", key: "12" })).toBeNull();
  });

  it("is read as it was written", () => {
    const text = fc.string({ minLength: 1, maxLength: 20 }).filter((one) => one.trim() === one);
    const alias = fc.record({
      alias: text,
      level: fc.option(text, { nil: null }),
      key: fc.option(text, { nil: null }),
    });
    fc.assert(
      fc.property(alias, (written) => {
        fc.pre(districtAliasSchema.safeParse(written).success);
        expect(aliasOf(aliasRow(written))).toEqual(written);
      }),
      { numRuns: 300 },
    );
  });
});

describe("an alias list", () => {
  const alias = (label: string, key: string | null, level: string | null = null) => ({
    alias: label,
    level,
    key,
  });

  it("is refused when a label stands for two districts, however it is written", () => {
    const list = [alias("Roßberg", "12"), alias("ROSSBERG", "13")];
    expect(() => refuseAliasConflicts(list)).toThrow(DatasetProblem);
    expect(() => refuseAliasConflicts(list)).toThrow("“ROSSBERG” two meanings: 12 and 13");
    expect(() => refuseAliasConflicts([alias("A", "1"), alias("a", null)])).toThrow("ignore");
  });

  it("may say the same twice, and different things at different levels", () => {
    expect(() => refuseAliasConflicts([alias("A", "1"), alias("a", "1")])).not.toThrow();
    expect(() => refuseAliasConflicts([alias("A", "1", "x"), alias("A", "2", "y")])).not.toThrow();
  });
});

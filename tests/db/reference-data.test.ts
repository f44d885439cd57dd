import { describe, expect, it } from "vitest";
import { generalResidents } from "@/lib/coverage/directive/general-residents";
import { plannedGroups } from "@/lib/coverage/directive/planned-groups";
import { getCoverageBasis, listSpecialtyGroups } from "@/lib/coverage/queries";
import { residentsPerDoctor } from "@/lib/coverage/residents-per-doctor";
import { db } from "@/lib/db";
import { hasPublicData } from "../support/public-data";
import { listCollectedVersions } from "../unit/coverage/residents-vector";

const VALID_FROM = ["2025-04-09", "2023-01-01", "2021-01-01", "2013-01-01"];

describe("the planning directive in a fresh database", () => {
  it("has 22 groups on four levels of care, in its own order", async () => {
    const groups = await listSpecialtyGroups();
    expect(groups).toHaveLength(22);
    expect(groups[0]).toEqual({
      slug: "hausaerzte",
      slugEnglish: "general-practitioners",
      nameGerman: "Hausärzte",
      dativeGerman: "Hausärzten",
      nameEnglish: "General practitioners",
      inTextEnglish: "general practitioners",
      careLevel: "primary",
      denominator: "all",
    });
    expect(groups.find(({ slug }) => slug === "hno-aerzte")?.inTextEnglish).toBe("ENT specialists");
    const levels = groups.map(({ careLevel }) => careLevel);
    const count = (level: string) => levels.filter((other) => other === level).length;
    expect(["primary", "general_specialist", "specialised", "separate"].map(count)).toEqual([
      1, 9, 4, 8,
    ]);
    expect([...levels]).toEqual(
      ["primary", "general_specialist", "specialised", "separate"].flatMap((level) =>
        levels.filter((other) => other === level),
      ),
    );
  });

  it("counts women for gynaecologists and minors for paediatricians and child psychiatrists", async () => {
    const groups = await listSpecialtyGroups();
    const special = groups.filter(({ denominator }) => denominator !== "all");
    expect(special.map(({ slug, denominator }) => [slug, denominator])).toEqual([
      ["frauenaerzte", "women"],
      ["kinderaerzte", "minors"],
      ["kinder-jugendpsychiater", "minors"],
    ]);
  });

  it.each([
    ["hausaerzte", 1, "2025-04-09", 1633],
    ["hausaerzte", 6, "2025-04-09", 1633],
    ["hausaerzte", 1, "2025-04-08", 1616],
    ["hausaerzte", 1, "2014-01-01", 1671],
    ["hausaerzte", 1, "2012-12-31", null],
    ["augenaerzte", 1, "2026-01-01", 12_703],
    ["augenaerzte", 3, "2026-01-01", 23_446],
    ["frauenaerzte", 1, "2026-01-01", 3828],
    ["frauenaerzte", 6, "2014-01-01", null],
    ["kinderaerzte", 1, "2026-01-01", 2043],
    ["radiologen", 5, "2022-01-01", 48_766],
    ["humangenetiker", 2, "2026-01-01", 559_088],
    ["strahlentherapeuten", 1, "2026-01-01", null],
  ])("gives %s in districts of type %i on %s %s", async (groupSlug, districtType, on, expected) => {
    const basis = await getCoverageBasis(0, "stadtteil", on);
    expect(residentsPerDoctor(basis.residentsPerDoctor, { groupSlug, districtType, on })).toBe(
      expected,
    );
  });

  it("is the one that the calculator knows without a database", async () => {
    const groups = await listSpecialtyGroups();
    expect(
      groups.map(({ slug, careLevel, denominator }) => ({ slug, careLevel, denominator })),
    ).toEqual(plannedGroups);
    const { residentsPerDoctor: values } = await getCoverageBasis(0, "stadtteil", "2026-11-22");
    const inOrder = (list: readonly object[]) => list.map((value) => JSON.stringify(value)).sort();
    expect(inOrder(values)).toEqual(inOrder(generalResidents));
  });

  it("names its source for every value and holds nothing invented", async () => {
    const sources = await db().dataSource.findMany({ include: { residentsPerDoctor: true } });
    expect(sources).toHaveLength(4);
    for (const source of sources) {
      expect(source).toMatchObject({ regionId: null, demo: false });
      expect(source.publisher).toBe("Gemeinsamer Bundesausschuss");
      expect(source.residentsPerDoctor.length).toBeGreaterThan(0);
    }
  });

  it.skipIf(!hasPublicData)("holds exactly the collected values", async () => {
    const rows = await db().$queryRaw<{ value: string }[]>`
      SELECT concat_ws('|', valid_from, name_german, district_type, residents::float8) AS value
      FROM residents_per_doctor JOIN specialty_group ON slug = group_slug`;
    const collected = listCollectedVersions().flatMap((version, index) =>
      version
        .filter(({ residents }) => residents !== null)
        // In 2013 the sixth column was the Ruhr area, not a district type.
        .filter(({ name, districtType }) => index < 3 || name === "Hausärzte" || districtType < 6)
        .map(({ name, districtType, residents }) =>
          [VALID_FROM[index], name, districtType, residents].join("|"),
        ),
    );
    expect(rows.map(({ value }) => value).sort()).toEqual(collected.sort());
  });
});

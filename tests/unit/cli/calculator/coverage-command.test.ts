import path from "node:path";
import { describe, expect, it } from "vitest";
import { refuseHere, succeedHere } from "@/tests/db/command-here";
import { folderWith } from "./written-files";

const FILES = {
  "p.csv": "id,people,women,minors\nA,247950,,40000\nB,1633,800,\nC,0,0,0\nD,,5,5\nE,3266,5,5\n",
  "s.csv": "id,fte\nA,135.75\nB,1.5\nC,1\nD,1\n",
};

function typed(files: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const folder = folderWith(files);
  const paths = ["--people", path.join(folder, "p.csv"), "--supply", path.join(folder, "s.csv")];
  return ["coverage", ...paths, ...more];
}

describe("coverage from files", () => {
  it("is need, degree, gap, open seats and status of each area", async () => {
    const one = { "p.csv": "id,people\nchemnitz,247950\n", "s.csv": "id,fte\nchemnitz,135.75\n" };
    const how = ["--residents-per-doctor", "1474", "--care-level", "primary"];
    const [headings, figures] = (await succeedHere(typed(one, ...how))).split("\n");
    expect(headings).toBe("id,people,fte,required,degree,gap,open,status");
    expect(figures).toMatch(
      /^chemnitz,247950,135\.75,168\.21573948\d*,80\.69993950\d*,32\.46573948\d*,49\.5,below$/,
    );
    const specialist = [...how.slice(0, 2), "--care-level", "general_specialist", "--json"];
    expect(JSON.parse(await succeedHere(typed(one, ...specialist)))).toMatchObject([
      { id: "chemnitz", open: 49.5, status: "below" },
    ]);
  });

  it("is null where there is nobody or nothing is known", async () => {
    const output = await succeedHere(
      typed(FILES, "--residents-per-doctor", "1633", "--json", "--care-level", "primary"),
    );
    const nothing = { required: null, degree: null, gap: null, open: null, status: null };
    expect(JSON.parse(output)).toMatchObject([
      { id: "A", open: expect.any(Number) as number },
      { id: "B", required: 1, degree: 150, gap: 0, open: 0, status: "oversupplied" },
      { id: "C", people: 0, fte: 1, ...nothing },
      { id: "D", people: null, fte: 1, ...nothing },
      { id: "E", people: 3266, fte: null, ...nothing, required: 2 },
    ]);
  });

  it("counts women or minors where the group does, and supply as accessibility names it", async () => {
    const files = { ...FILES, "s.csv": "id;supply\nB;0.25\n" };
    const how = ["--residents-per-doctor", "3200", "--denominator", "women", "--json"];
    const rows: unknown = JSON.parse(await succeedHere(typed(files, ...how)));
    expect(rows).toMatchObject([
      { id: "A", people: null },
      { id: "B", people: 800, required: 0.25, degree: 100, status: null },
      { id: "C" },
      { id: "D", people: 5 },
      { id: "E" },
    ]);
  });

  it.each([
    [
      { "p.csv": "id,women\nA,5\n" },
      "p.csv, line 1: the column “people” is missing. There is: id, women.",
    ],
    [
      { "s.csv": "id,doctors\nA,5\n" },
      "s.csv, line 1: the column “fte” is missing. There is: id, doctors.",
    ],
    [
      { "s.csv": "id,doctors\n" },
      "s.csv, line 1: the column “fte” is missing. There is: id, doctors.",
    ],
    [{ "s.csv": "id,fte\nZ,5\n" }, "s.csv, line 2, column “id”: “Z” is not in p.csv."],
    [
      { "s.csv": "id,fte\nA,5\nA,5\n" },
      "s.csv, line 3, column “id”: “A” appears for the second time.",
    ],
    [{ "p.csv": "id,people\nA,-5\n" }, "p.csv, line 2, column “people”: “-5” is less than 0."],
  ])("refuses %j", async (changed, told) => {
    const parameters = typed({ ...FILES, ...changed }, "--residents-per-doctor", "1633");
    expect(await refuseHere(parameters)).toBe(`praxisnah: ${told}`);
  });

  it("refuses a number of residents that is none", async () => {
    expect(await refuseHere(typed(FILES, "--residents-per-doctor", "0"))).toBe(
      "praxisnah: --residents-per-doctor cannot be “0”. It has to be a number above 0, with a decimal point.",
    );
  });
});

describe("coverage by the figures of the planning directive", () => {
  const one = { "p.csv": "id,people,women\nA,3266,5762\n", "s.csv": "id,fte\nA,1\n" };

  it.each([
    [
      ["--group", "hausaerzte", "--district-type", "3", "--as-of", "2026-11-22"],
      2,
      "undersupplied",
    ],
    [["--group", "hausaerzte", "--as-of", "2025-04-08"], 3266 / 1616, "undersupplied"],
    [["--group", "frauenaerzte", "--district-type", "2"], 1, "balanced"],
    [["--group", "hausaerzte", "--residents-per-doctor", "3266"], 1, "balanced"],
  ])("takes number, denominator and care level from %j", async (how, required, status) => {
    const rows: unknown = JSON.parse(await succeedHere(typed(one, ...how, "--json")));
    expect(rows).toMatchObject([{ required, status }]);
  });

  it("holds the directive’s number of today unless a day is named", async () => {
    const told = (...more: string[]) => succeedHere(typed(one, "--group", "hausaerzte", ...more));
    const today = new Date().toISOString().slice(0, 10);
    expect(await told()).toBe(await told("--as-of", today));
  });

  it.each([
    [
      ["--group", "radiologen", "--as-of", "2012-12-31"],
      "No data: on 2012-12-31 the planning directive has no number for radiologen. Where you know one, --residents-per-doctor says it.",
    ],
    [
      ["--group", "pathologen", "--district-type", "3", "--as-of", "2026-11-22"],
      "No data: on 2026-11-22 the planning directive has no number for pathologen in district type 3. Where you know one, --residents-per-doctor says it.",
    ],
    [
      ["--group", "urologen"],
      "--district-type is missing: the planning directive’s number for urologen depends on it.",
    ],
    [
      ["--group", "zahnaerzte"],
      "--group cannot be “zahnaerzte”. There is: hausaerzte, augenaerzte, chirurgen-orthopaeden, frauenaerzte, hautaerzte, hno-aerzte, kinderaerzte, nervenaerzte, psychotherapeuten, urologen, anaesthesisten, fachinternisten, kinder-jugendpsychiater, radiologen, humangenetiker, laboraerzte, neurochirurgen, nuklearmediziner, pathologen, physikalische-rehabilitationsmediziner, strahlentherapeuten, transfusionsmediziner.",
    ],
    [
      ["--group", "urologen", "--district-type", "7"],
      "--district-type cannot be “7”. It has to be a whole number from 1 to 6.",
    ],
    [
      ["--group", "hausaerzte", "--as-of", "22.11.2026"],
      "--as-of cannot be “22.11.2026”. It has to be a day such as 2026-11-22.",
    ],
    [
      ["--group", "frauenaerzte", "--denominator", "all"],
      "--denominator only goes without --group, which says it already.",
    ],
    [
      ["--group", "urologen", "--residents-per-doctor", "9", "--district-type", "3"],
      "--district-type only goes without --residents-per-doctor, as it chooses that number.",
    ],
    [
      ["--residents-per-doctor", "1633", "--as-of", "2026-11-22"],
      "--as-of only goes with --group, whose number it chooses.",
    ],
    [
      [],
      "--residents-per-doctor is missing. It is told by the planning directive with, for example, --group hausaerzte --district-type 3.",
    ],
  ])("refuses %j", async (how, told) => {
    expect(await refuseHere(typed(one, ...how))).toBe(`praxisnah: ${told}`);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";

let folder = "";
let spoken = "";

/** The command line in a language, which it settles once. */
async function commandLine(language: string) {
  if (language !== spoken) vi.resetModules();
  spoken = language;
  vi.stubEnv("LC_ALL", language);
  return import("@/lib/cli/command-line");
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "outlook-"));
  await commandLine("en");
}, 30_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const DOCTORS = "age,heads,fte\n40,3,1\n45,4,0.75\n66,2,1\n";
const PEOPLE =
  "year,group,people\n2025,young,8000\n2025,old,2000\n2027,young,8000\n2027,old,3000\n";
const WEIGHTS = "group,weight\nyoung,1\nold,2\n";

/** Runs the command on files in a language, given by option. */
async function outlook(
  files: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
  language = "en",
) {
  const options = Object.entries(files).flatMap(([option, text]) => {
    const file = path.join(folder, `${option}.csv`);
    writeFileSync(file, text);
    return [`--${option}`, file];
  });
  const { runCommandLine } = await commandLine(language);
  const shown = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const code = await runCommandLine([
    "outlook",
    ...options,
    "--residents-per-doctor",
    "1600",
    ...parameters,
  ]);
  const output = shown.mock.calls.map(([line]) => String(line)).join("\n");
  const errors = told.mock.calls.map(([line]) => String(line));
  vi.restoreAllMocks();
  return { code, output, errors };
}

const given = { doctors: DOCTORS, people: PEOPLE };

describe("the outlook from files", () => {
  it("is a table of every year, empty where no weights say what age needs", async () => {
    const { code, output, errors } = await outlook(given, [
      "--succession",
      "0",
      "--hours-cut",
      "0",
    ]);
    expect([code, errors]).toEqual([0, []]);
    expect(output.split(/\r?\n/)).toEqual([
      "year,heads,fte,required_plain,required_weighted,degree_plain,degree_weighted",
      "2025,9,8,6.25,,128,",
      "2026,7,6,6.5625,,91.42857142857,",
      "2027,7,6,6.875,,87.27272727273,",
    ]);
  });

  it("is a list of objects and nothing else for programs", async () => {
    const { output } = await outlook({ ...given, weights: WEIGHTS }, [
      "--succession",
      "0",
      "--json",
    ]);
    const years: unknown = JSON.parse(output);
    expect(years).toHaveLength(3);
    expect(years).toMatchObject([
      {
        year: 2025,
        heads: 9,
        fte: 8,
        required_plain: 6.25,
        required_weighted: 6.25,
        degree_plain: 128,
        degree_weighted: 128,
      },
      { year: 2026, fte: 5.97 },
      { year: 2027, required_weighted: expect.closeTo(7.2917, 4) as number },
    ]);
    const plain: unknown = JSON.parse((await outlook(given, ["--json"])).output);
    expect(plain).toMatchObject([{ required_weighted: null, degree_weighted: null }, {}, {}]);
  });

  it("uses retirement, succession, entries, hours and hazard as they are given", async () => {
    const lastOf = async (...parameters: string[]) => {
      const hazard = "age,hazard\n40,0.5\n";
      const { output } = await outlook({ ...given, hazard }, [...parameters, "--json"]);
      return (JSON.parse(output) as { heads: number; fte: number }[]).at(-1);
    };
    const none = ["--succession", "0", "--hours-cut", "0"];
    expect(await lastOf(...none)).toMatchObject({ heads: 5.5, fte: 4.5 });
    expect(await lastOf(...none, "--retirement", "70")).toMatchObject({ heads: 7.5, fte: 6.5 });
    expect(await lastOf("--succession", "1", "--hours-cut", "0")).toMatchObject({
      heads: 9,
      fte: 7.125,
    });
    expect(await lastOf("--succession", "1", "--hours-cut", "0", "--entry-fte", "1")).toMatchObject(
      { heads: 9, fte: 8 },
    );
    expect(
      await lastOf("--succession", "1", "--hours-cut", "0", "--entry-age", "49"),
    ).toMatchObject({ heads: 9, fte: 7.125 });
    // Half of those who settle at 40 stop a year later, as the hazard says; half of them are followed.
    const half = ["--succession", "0.5", "--hours-cut", "0"];
    expect(await lastOf(...half)).toMatchObject({ heads: 7.25, fte: 5.8125 });
    expect(await lastOf(...half, "--entry-age", "40")).toMatchObject({
      heads: 6.8125,
      fte: 5.484375,
    });
  });

  it("takes people who are not told apart by age", async () => {
    const { output } = await outlook({ ...given, people: "year,people\n2025,1600\n" });
    expect(output).toContain("2025,9,8,1,,800,");
  });

  it.each([
    [
      { doctors: "age,heads,fte\n40,x,1\n" },
      "doctors.csv, line 2, column “heads”: “x” is no number.",
    ],
    [
      { doctors: "age,heads,fte\n40,1,-1\n" },
      "doctors.csv, line 2, column “fte”: “-1” is less than 0.",
    ],
    [
      { doctors: "age,heads,fte\n40.5,1,1\n" },
      "doctors.csv, line 2, column “age”: “40.5” is no whole number.",
    ],
    [
      { doctors: "age,heads,fte\n400,1,1\n" },
      "doctors.csv, line 2, column “age”: “400” is more than 120.",
    ],
    [{ doctors: "age,fte\n40,1\n" }, "doctors.csv, line 1: the column “heads” is missing."],
    [
      { doctors: "age,heads,fte\n" },
      "doctors.csv, line 2: below the headings age, heads, fte there is nothing.",
    ],
    [
      { people: "year,people\n" },
      "people.csv, line 2: below the headings year, people there is nothing.",
    ],
    [
      { people: "year,people\n2025,1\n2025,2\n" },
      "people.csv, line 3, column “year”: “2025, all” appears for the second time.",
    ],
    [
      { people: `${PEOPLE}2026,old,1\n` },
      "people.csv, line 6, column “group”: 2026 lacks “young”, which other years have.",
    ],
    [
      { weights: "group,weight\nyoung,1\n" },
      "people.csv, line 3, column “group”: “old” is not in weights.csv.",
    ],
    [
      { weights: `${WEIGHTS}old,1\n` },
      "weights.csv, line 4, column “group”: “old” appears for the second time.",
    ],
    [
      { hazard: "age,hazard\n60,1.5\n" },
      "hazard.csv, line 2, column “hazard”: “1.5” is more than 1.",
    ],
    [
      { hazard: "age,hazard\n60,0.1\n60,0.1\n" },
      "hazard.csv, line 3, column “age”: “60” appears for the second time.",
    ],
  ])("refuses %j in one line that names the place", async (files, message) => {
    const { code, output, errors } = await outlook({ ...given, ...files });
    expect(code).toBe(2);
    expect(output).toBe("");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  it.each([
    ["--retirement", "66.5", "Es muss eine ganze Zahl von 50 bis 80 sein."],
    ["--hours-cut", "2", "Es muss eine Zahl von 0 bis 1 sein, mit Dezimalpunkt."],
    ["--succession", "viel", "Es muss eine Zahl von 0 bis 2 sein, mit Dezimalpunkt."],
  ])("refuses %s %s", async (option, value, reason) => {
    const { code, errors } = await outlook(given, [option, value], "de");
    expect(code).toBe(2);
    expect(errors).toEqual([`praxisnah: ${option} kann nicht „${value}“ sein. ${reason}`]);
  });
});

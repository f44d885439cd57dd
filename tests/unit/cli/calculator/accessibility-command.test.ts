import path from "node:path";
import { describe, expect, it } from "vitest";
import { refuseHere, runHere, succeedHere } from "@/tests/db/command-here";
import { folderWith } from "./written-files";

const FILES = {
  "d.csv": "id,demand\nnorth,1000\nsouth,3000\n",
  "s.csv": "id,supply\none,2\ntwo,3\n",
  "c.csv": "from,to,cost\nnorth,one,5\nnorth,two,30\nsouth,one,20\nsouth,two,10\n",
};
const PLACED = {
  "d.csv": "id,demand,lon,lat\nnorth,1000,12.92,50.84\nsouth,3000,12.92,50.82\n",
  "s.csv": "id,supply,lon,lat\none,2,12.92,50.84\n",
};

/** `praxisnah accessibility` on files, with what else is typed. */
function typed(files: Readonly<Record<string, string | Buffer>>, ...more: readonly string[]) {
  const folder = folderWith(files);
  const file = (name: string) => path.join(folder, name);
  const costs = "c.csv" in files ? ["--costs", file("c.csv")] : [];
  return ["accessibility", "--demand", file("d.csv"), "--supply", file("s.csv"), ...costs, ...more];
}

const binary = ["--method", "2sfca", "--threshold", "20"];

describe("accessibility from files", () => {
  it("is a table in the order of the demand file, with all digits", async () => {
    expect(await succeedHere(typed(FILES, ...binary))).toBe(
      "id,accessibility\nnorth,0.0005\nsouth,0.0015",
    );
    const steps = ["--method", "E2SFCA", "--decay", "step:10=1,20=0.5,30=0.25"];
    expect(await succeedHere(typed(FILES, ...steps))).toBe(
      "id,accessibility\nnorth,0.0010307692307692307\nsouth,0.0013230769230769231",
    );
  });

  it("is a plain list in JSON, and null where nothing is in reach", async () => {
    const how = ["--method", "2sfca", "--threshold", "5", "--json"];
    const { output } = await runHere(typed(FILES, ...how));
    expect(JSON.parse(output)).toEqual([
      { id: "north", accessibility: 0.002 },
      { id: "south", accessibility: null },
    ]);
  });

  it("leaves the cell empty where nothing is in reach, and names supply that nobody can use", async () => {
    const { code, output, errors } = await runHere(
      typed(FILES, "--method", "2sfca", "--threshold", "5"),
    );
    expect([code, output]).toEqual([0, "id,accessibility\nnorth,0.002\nsouth,"]);
    expect(errors).toEqual([
      "praxisnah: One supply site has no demand in reach and counts for nobody: two.",
    ]);
  });

  it("reads marks, semicolons, tabs, carriage returns, blank lines, other columns and quotes", async () => {
    const files = {
      "d.csv": '\ufeffname;ID;Demand\r\n\r\nNord;"north";1e3\r\nSüd; south ;+3000.0\r\n\r\n',
      "s.csv": '"id"\t"supply"\ttown\none\t2\tX\n\ntwo\t3.\tX',
      "c.csv": FILES["c.csv"].replaceAll("\n", "\r"),
    };
    expect(await succeedHere(typed(files, ...binary))).toBe(
      "id,accessibility\nnorth,0.0005\nsouth,0.0015",
    );
  });

  it("reads UTF-16 and Windows-1252", async () => {
    for (const encoding of ["utf16le", "latin1"] as const) {
      const mark = encoding === "utf16le" ? "\ufeff" : "";
      const demand = Buffer.from(`${mark}id,demand\nBernsdorf,1000\nSüd,3000\n`, encoding);
      const costs = FILES["c.csv"].replaceAll("north", "Bernsdorf").replaceAll("south", "Süd");
      const files = { "d.csv": demand, "s.csv": FILES["s.csv"], "c.csv": costs };
      expect(await succeedHere(typed(files, ...binary))).toContain("\nSüd,0.0015");
    }
  });

  it("writes ids so that no spreadsheet runs them, and in JSON as they are", async () => {
    const files = { ...FILES, "d.csv": 'id,demand\n=1+1,5\n"a,b",1\n', "c.csv": "from,to,cost\n" };
    const asJson = await runHere(typed(files, ...binary, "--json"));
    expect(asJson.output).toContain('"id": "=1+1"');
    const { output } = await runHere(typed(files, ...binary));
    expect(output).toBe('id,accessibility\n\'=1+1,\n"a,b",');
  });

  it("has nothing to say of files without rows", async () => {
    const files = { ...FILES, "d.csv": "id,demand\n", "c.csv": "from,to,cost\n" };
    const { code, output } = await runHere(typed(files, ...binary, "--json"));
    expect([code, output]).toEqual([0, "[]"]);
  });

  it("counts a threshold below 0 as nothing in reach", async () => {
    const { output } = await runHere(typed(FILES, "--method", "2sfca", "--threshold", "-1"));
    expect(output).toBe("id,accessibility\nnorth,\nsouth,");
  });

  it("adds up 3sfca's shares over all pairs when asked", async () => {
    const how = ["--method", "3sfca", "--threshold", "20", "--decay", "gaussian:10", "--json"];
    const within = await runHere(typed(FILES, ...how));
    const all = await runHere(typed(FILES, ...how, "--selection", "all-pairs"));
    expect(all.output).not.toBe(within.output);
  });
});

describe("estimated costs", () => {
  it("are kilometres, and the error channel says how they are made", async () => {
    const { code, output, errors } = await runHere(
      typed(PLACED, "--method", "2sfca", "--threshold", "2.5"),
    );
    expect([code, output]).toEqual([0, "id,accessibility\nnorth,0.002\nsouth,"]);
    expect(errors).toEqual([
      "praxisnah: Costs are estimated: straight line (haversine) × 1.3, in kilometres.",
    ]);
  });

  it("are minutes with a speed, and a longer detour reaches less", async () => {
    // 2.224 km in a straight line
    const how = ["--method", "2sfca", "--speed", "5", "--detour", "1.5", "--threshold"];
    const { output, errors } = await runHere(typed(PLACED, ...how, "41"));
    expect(output).toBe("id,accessibility\nnorth,0.0005\nsouth,0.0005");
    expect(errors).toEqual([
      "praxisnah: Costs are estimated: straight line (haversine) × 1.5 at 5 km/h, in minutes.",
    ]);
    expect((await runHere(typed(PLACED, ...how, "40"))).output).toContain("south,\n".trimEnd());
  });

  it("go as far as a bounded decay, without a threshold", async () => {
    const { code, output } = await runHere(
      typed(PLACED, "--method", "hansen", "--decay", "step:1=1,3=0.5"),
    );
    expect([code, output]).toEqual([0, "id,accessibility\nnorth,2\nsouth,1"]);
  });
});

describe("ratios from files", () => {
  it("divide the supply of an area, named by its id, by its own people", async () => {
    const files = { "d.csv": FILES["d.csv"], "s.csv": "id,supply\nsouth,6\n" };
    expect(await succeedHere(typed(files, "--method", "ratio"))).toBe(
      "id,accessibility\nnorth,\nsouth,0.002",
    );
  });

  it("divide the supply around by all who live around", async () => {
    const around = `${FILES["c.csv"]}north,north,0\nnorth,south,15\nsouth,south,0\n`;
    const how = ["--method", "fca-ratio", "--threshold", "20"];
    expect(await succeedHere(typed({ ...FILES, "c.csv": around }, ...how))).toBe(
      `id,accessibility\nnorth,0.0005\nsouth,${5 / 3000}`,
    );
    expect(await refuseHere(typed(FILES, ...how))).toBe(
      "praxisnah: c.csv: fca-ratio also needs costs between demand points, that is rows whose column “to” holds the id of a demand point.",
    );
    const { output } = await runHere(typed(PLACED, ...how));
    expect(output).toBe("id,accessibility\nnorth,0.0005\nsouth,0.0005");
  });
});

describe("files that cannot be used are refused with file, line and column", () => {
  const inDemand = (text: string) => ({ "d.csv": text });
  const inCosts = (text: string) => ({ "c.csv": `from,to,cost\n${text}` });

  it.each([
    [
      inDemand("id,people\nnorth,5\n"),
      "d.csv, line 1: the column “demand” is missing. There is: id, people.",
    ],
    [inDemand("\n\nname;x\n"), "d.csv, line 3: the column “id” is missing. There is: name, x."],
    [inDemand("id,demand,Demand\n"), "d.csv, line 1: the column “demand” exists twice."],
    [inDemand("\n \n"), "d.csv, line 1: the headings are missing; needed is id, demand."],
    [
      inDemand("id,demand\nn,1\n\nn,2\n"),
      "d.csv, line 4, column “id”: “n” appears for the second time.",
    ],
    [inDemand("id,demand\n,1\n"), "d.csv, line 2, column “id”: there is nothing."],
    [inDemand("id,demand\nn\n"), "d.csv, line 2, column “demand”: there is nothing."],
    [inDemand("id,demand\nn,-1\n"), "d.csv, line 2, column “demand”: “-1” is less than 0."],
    [
      inDemand("id,demand\nn,many\n"),
      "d.csv, line 2, column “demand”: “many” is no number. Decimals stand behind a point, as in 0.5.",
    ],
    [
      inDemand("id;demand\nn;1,5\n"),
      "d.csv, line 2, column “demand”: “1,5” is no number. Decimals stand behind a point, as in 0.5.",
    ],
    [
      inDemand("id,demand\nn,NaN\n"),
      "d.csv, line 2, column “demand”: “NaN” is no number. Decimals stand behind a point, as in 0.5.",
    ],
    [
      inDemand("id,demand\nn,1e999\n"),
      "d.csv, line 2, column “demand”: “1e999” is no number. Decimals stand behind a point, as in 0.5.",
    ],
    [
      inDemand("id,demand\nn,1,5\n"),
      "d.csv, line 2: behind the last column “demand” there is “5”.",
    ],
    [
      inDemand('id,demand\n"n,1\n"m",2\n'),
      "d.csv, line 2: a misplaced quotation mark joins lines.",
    ],
    [
      inDemand('id,demand\n"n,1\nm,2\n'),
      "In d.csv a quotation mark does not end that begins in line 2 or later. Is the file cut off?",
    ],
    [
      { "s.csv": "id,supply\none,2\none,3\n" },
      "s.csv, line 3, column “id”: “one” appears for the second time.",
    ],
    [{ "s.csv": "id,supply\none,-2\n" }, "s.csv, line 2, column “supply”: “-2” is less than 0."],
    [
      { "c.csv": "from,to,minutes\n" },
      "c.csv, line 1: the column “cost” is missing. There is: from, to, minutes.",
    ],
    [inCosts("east,one,5\n"), "c.csv, line 2, column “from”: “east” is not in d.csv."],
    [inCosts("north,one,5\nnorth,six,5\n"), "c.csv, line 3, column “to”: “six” is not in s.csv."],
    [inCosts("north,one,-5\n"), "c.csv, line 2, column “cost”: “-5” is less than 0."],
    [inCosts("north,one,\n"), "c.csv, line 2, column “cost”: there is nothing."],
    [
      inCosts("north,one,Inf\n"),
      "c.csv, line 2, column “cost”: “Inf” is no number. Decimals stand behind a point, as in 0.5.",
    ],
    [
      inCosts("north,one,5\n\nsouth,one,5\nnorth,one,6\n"),
      "c.csv, line 5, columns “from” and “to”: the way from “north” to “one” appears for the second time.",
    ],
  ])("%j", async (changed, told) => {
    const line = await refuseHere(typed({ ...FILES, ...changed }, ...binary));
    expect(line.replace(/^praxisnah: /, "")).toBe(told);
  });

  it.each([
    [
      { "d.csv": "id,demand\nn,1\n" },
      "d.csv, line 1: the column “lon” is missing. Without --costs, costs are estimated from coordinates, which needs “lon” and “lat”.",
    ],
    [
      { "s.csv": "id,supply,lon\n" },
      "s.csv, line 1: the column “lat” is missing. Without --costs, costs are estimated from coordinates, which needs “lon” and “lat”.",
    ],
    [
      { "d.csv": "id,demand,lon,lat\nn,1,13,95\n" },
      "d.csv, line 2, column “lat”: “95” does not lie between -90 and 90.",
    ],
    [{ "d.csv": "id,demand,lon,lat\nn,1,,51\n" }, "d.csv, line 2, column “lon”: there is nothing."],
  ])("without costs: %j", async (changed, told) => {
    const line = await refuseHere(typed({ ...PLACED, ...changed }, ...binary));
    expect(line.replace(/^praxisnah: /, "")).toBe(told);
  });

  it("when there is no such file", async () => {
    const parameters = typed({ "s.csv": FILES["s.csv"] }, ...binary);
    expect(await refuseHere(parameters)).toMatch(/^praxisnah: There is no file .*d\.csv\.$/);
  });
});

describe("requests that cannot be carried out are refused with what is allowed", () => {
  it.each([
    [
      ["--method", "raam", "--threshold", "5"],
      "--method cannot be “raam”. Possible is: 2sfca, e2sfca, 3sfca, mh3sfca, bfca, spatial-availability, hansen, fca-ratio, ratio.",
    ],
    [
      ["--method", "2sfca"],
      "--threshold is missing: with --decay binary, 2sfca needs the highest cost that is still within reach.",
    ],
    [
      ["--method", "hansen", "--decay", "binary"],
      "--threshold is missing: with --decay binary, hansen needs the highest cost that is still within reach.",
    ],
    [
      ["--method", "e2sfca", "--threshold", "20"],
      "--decay is missing: e2sfca weighs ways, for example with --decay step:10=1,20=0.68,30=0.22. Without weights it is 2sfca.",
    ],
    [
      ["--method", "2sfca", "--threshold", "near"],
      "--threshold cannot be “near”. It has to be a number with a decimal point.",
    ],
    [
      ["--method", "2sfca", "--threshold", "1,5"],
      "--threshold cannot be “1,5”. It has to be a number with a decimal point.",
    ],
    [
      ["--method", "2sfca", "--decay", "gaussian:0"],
      "--decay cannot be “gaussian:0”. Possible is: binary, step:10=1,20=0.68,30=0.22, gaussian:σ, exponential:λ, power:β, logistic:median,sd, linear:limit, gravity:scale,α,least; σ, sd, limit and scale above 0, all others but α 0 or more, bounds of steps rising.",
    ],
    [
      [...binary, "--speed", "0"],
      "--speed cannot be “0”. It has to be a number above 0, with a decimal point.",
    ],
    [
      [...binary, "--detour", "0.9"],
      "--detour cannot be “0.9”. It has to be a number of 1 or more, with a decimal point.",
    ],
    [
      [...binary, "--speed", "5"],
      "--speed only goes without --costs, when costs are estimated from coordinates.",
    ],
  ])("%j", async (parameters, told) => {
    expect(await refuseHere(typed(FILES, ...parameters))).toBe(`praxisnah: ${told}`);
  });

  it("coordinates without an end to the ways", async () => {
    const how = ["--method", "hansen", "--decay", "gaussian:5"];
    expect(await refuseHere(typed(PLACED, ...how))).toBe(
      "praxisnah: --threshold is missing: with --decay gaussian:5, hansen needs the highest cost that is still within reach.",
    );
  });

  it("as JSON where that was asked for", async () => {
    const line = await refuseHere(typed(FILES, "--method", "2sfca", "--json"));
    expect(JSON.parse(line)).toMatchObject({ error: { code: "thresholdNeeded" } });
  });
});

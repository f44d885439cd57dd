import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { refuseHere, succeedHere } from "./command-here";
import { importOf, refuse } from "./command-run";
import { regionState } from "./region-state";
import * as rubbish from "./rubbish-files";
import { boundaries, importAll, neighbours, population, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

async function tally() {
  return {
    state: await regionState("stadt"),
    counts: [
      await db().datasetVersion.count({ where: { region: { slug: "stadt" } } }),
      await db().mappingProfile.count({ where: { region: { slug: "stadt" } } }),
      await db().dataSource.count({ where: { region: { slug: "stadt" } } }),
    ],
  };
}

function csv(text: string | Buffer): () => string {
  return () => smallFile("menschen.csv", text);
}

const isRoot = process.getuid?.() === 0;

/** What it is, the kind it is imported as, the file, and what is said of it; FILE is its name. */
type Case = [string, "population" | "boundaries", () => string | Promise<string>, string];

/** Files that might bring a process down. */
const heavy: Case[] = [
  ["an empty file", "population", csv(""), "FILE is empty."],
  [
    "two gibibytes of zeros",
    "population",
    rubbish.twoGibibytes,
    "FILE is too large with 2048 MiB; files up to 512 MiB are read.",
  ],
  [
    "a gzip bomb",
    "population",
    rubbish.gzipBomb,
    "FILE would grow to more than 200 times its size when unpacked and is not read.",
  ],
  [
    "a zip bomb",
    "population",
    rubbish.zipBomb,
    "menschen.csv (FILE) would grow to more than 200 times its size when unpacked and is not read.",
  ],
  [
    "10,000 columns",
    "population",
    rubbish.tenThousandColumns,
    "FILE has 10000 columns; up to 2000 are read.",
  ],
  [
    "JSON that is nested 10,000 deep",
    "population",
    rubbish.deepJson,
    "FILE is nested more than 100 levels deep in line 1, column 105.",
  ],
  [
    "zero bytes",
    "population",
    csv("key;people\n01;1\0\n02;2\n"),
    "FILE is no text file: there are zero bytes in line 2.",
  ],
  [
    "a truncated shapefile",
    "boundaries",
    rubbish.truncatedShapefile,
    "g.shp in FILE is incomplete: it should have 372 bytes but has 150.",
  ],
  ["a picture that is called a table", "population", rubbish.picture, "FILE is a picture (PNG)."],
  [
    "half a character in JSON",
    "boundaries",
    rubbish.halfCharacter,
    "FILE has half characters (lone surrogates) in line 3 and has to be saved anew.",
  ],
  [
    "a column of keys with exponents",
    "population",
    csv("key;people\n1.00001E7;1\n1.00002E7;2\n"),
    "FILE: A program has turned the keys in column “key” into numbers or days, first in line 2: “1.00001E7”. Please save the column as text from the original source.",
  ],
  ["a file that is not there", "population", rubbish.missing, "There is no file PATH."],
];

const light: Case[] = [
  ["a lone header", "population", csv("key;people\n"), "FILE has only a header and no data."],
  [
    "half a character in a table",
    "population",
    csv(Buffer.from("key;name;people\n01;W\xed\xa0\xbdst;1\n", "latin1")),
    "FILE has half characters (lone surrogates) in line 2 and has to be saved anew.",
  ],
  [
    "a key with an exponent among others",
    "population",
    csv("key;people\n01;1\n02;2\n1.00002E7;2\n"),
    "FILE: nothing was taken because of an error: line 4: the key was turned into an amount or a date (1.00002E7). Please mend the file, or leave such rows out with --skip-invalid.",
  ],
  [
    "a day in a column of keys",
    "population",
    csv("key;people\n01;1\n02.01.2025;2\n02;3\n"),
    "FILE: nothing was taken because of an error: line 3: the key was turned into an amount or a date (02.01.2025). Please mend the file, or leave such rows out with --skip-invalid.",
  ],
  [
    "days in a column of people",
    "population",
    csv("key;people\n01;1. Mai\n02;2\n"),
    "FILE: nothing was taken because of an error: line 2: no number in people. Please mend the file, or leave such rows out with --skip-invalid.",
  ],
  [
    "a table that is cut off",
    "population",
    csv("key;name;people\n01;West;100\n02;O"),
    "FILE: nothing was taken because of an error: line 3: the file breaks off in this line (2 / 3). Please mend the file, or leave such rows out with --skip-invalid.",
  ],
  [
    "GeoJSON that is cut off",
    "boundaries",
    rubbish.cutOffGeoJson,
    "FILE breaks off in the middle of its JSON in line 1, column 101.",
  ],
  ["a folder", "population", rubbish.folder, "PATH is a folder, not a file."],
];

const options: [string, string[], string][] = [
  [
    "--layer",
    ["--layer", "Blatt 2"],
    "FILE holds only one table without a name; please leave out --layer “Blatt 2”.",
  ],
  [
    "--encoding",
    ["--encoding", "klingon"],
    "The character encoding “klingon” is unknown; known are UTF-8, UTF-16LE, windows-1252 and cp850, for example.",
  ],
  [
    "another --encoding than the file's",
    ["--encoding", "utf-16le"],
    "FILE is not utf-16le throughout: line 1 cannot be read that way.",
  ],
  [
    "--map",
    ["--map", "people=peeple"],
    "There is no field “peeple”. Perhaps “people” is meant. The fields are: key, name, level, year, people, women, men, age, sex.",
  ],
  [
    "--where",
    ["--where", "bezirk=1"],
    "The file has no column “bezirk”. Its columns are: key, people.",
  ],
  ["--where that no row meets", ["--where", "key=77"], "FILE: no row meets the conditions."],
  ["--level", ["--level", "bezirk"], "“stadt” has no districts of the level “bezirk”."],
  [
    "--publish-at",
    ["--publish-at", "01.02.2999"],
    "--publish-at needs a day such as 2027-01-31 or a time such as 2027-01-31T08:00, but got “01.02.2999”.",
  ],
  ["--region", ["--region", "dorf"], "There is no region “dorf”. The regions are: stadt."],
];

describe("rubbish", { timeout: 180_000 }, () => {
  let before: Awaited<ReturnType<typeof tally>> | null = null;

  beforeAll(async () => {
    await createSmallRegion("stadt");
    await importAll("stadt", boundaries(neighbours), population("key;people\n01;100\n02;50\n"));
    before = await tally();
  });

  afterAll(async () => {
    expect(await tally()).toEqual(before);
  });

  const said = (file: string, text: string) =>
    `praxisnah: ${text.replace("FILE", path.basename(file)).replace("PATH", file)}`;

  const importing = (kind: Case[1], file: string) =>
    importOf(kind, "stadt", file, ...(kind === "population" ? ["--year", "2024"] : []));

  it.concurrent.each(heavy)(
    "such as %s is refused in one line",
    async (_what, kind, make, text) => {
      const file = await make();
      expect(await refuse(importing(kind, file))).toBe(said(file, text));
    },
  );

  it.each(light)("such as %s is refused in one line", async (_what, kind, make, text) => {
    const file = await make();
    expect(await refuseHere(importing(kind, file))).toBe(said(file, text));
  });

  it.skipIf(isRoot)("such as a file that may not be read is refused in one line", async () => {
    const file = rubbish.unreadable();
    const line = await refuseHere(importOf("population", "stadt", file, "--year", "2024"));
    expect(line).toBe(said(file, "You may not read PATH."));
  });

  it.each(options)("such as a wrong %s is refused in one line", async (_what, wrong, text) => {
    const file = smallFile("menschen.csv", "key;people\n01;1\n02;2\n");
    const line = await refuseHere(
      importOf("population", "stadt", file, "--year", "2024", ...wrong),
    );
    expect(line).toBe(said(file, text));
  });

  it("such as a wrong --crs is refused in one line", async () => {
    const file = smallFile("praxen.csv", "key;longitude;latitude\na;13.05;52.05\n");
    const line = await refuseHere(importOf("practices", "stadt", file, "--crs", "Berlin"));
    expect(line).toBe("praxisnah: --crs: needs an EPSG code such as EPSG:25833.");
    const unknown = await refuseHere(importOf("practices", "stadt", file, "--crs", "EPSG:99999"));
    expect(unknown).toMatch(/^praxisnah: EPSG:99999 is no known reference system\./);
  });
});

describe("formulas in cells", { timeout: 180_000 }, () => {
  it("are taken as text, and leave as text that no spreadsheet runs", async () => {
    await createSmallRegion("formeln");
    await importAll("formeln", boundaries(neighbours));
    const rows = ["=1+1;a1;pharmacy;13.05;52.05", "@SUM(A1);a2;pharmacy;13.15;52.05"];
    const file = smallFile(
      "orte.csv",
      ["name;key;placeKind;longitude;latitude", ...rows, ""].join("\n"),
    );
    await succeedHere(importOf("places", "formeln", file));
    const places = await db().carePlace.findMany({
      select: { name: true },
      orderBy: { name: "asc" },
    });
    expect(places.map(({ name }) => name)).toEqual(["=1+1", "@SUM(A1)"]);
    const copy = smallFile("kopie.csv", "");
    await succeedHere(["datasets", "export", "places", "--region", "formeln", "--file", copy]);
    const exported = readFileSync(copy, "utf8");
    expect(exported).toContain("a1;'=1+1;");
    expect(exported).toContain("a2;'@SUM(A1);");
    expect(await succeedHere(importOf("places", "formeln", copy))).toContain("Nothing changed");
  });
});

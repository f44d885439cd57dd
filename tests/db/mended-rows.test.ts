import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { withdrawVersion } from "@/lib/datasets/mutations";
import { boundaries, importAll, importOne, neighbours, population } from "./small-files";
import { createSmallRegion } from "./small-region";

const LONG =
  "key;age;people\n01;0-17;100\n01;18-64;x\n01;65+;300\n02;0-17;10\n02;18-64;20\n02;65+;30\n";

async function bandsOf(slug: string): Promise<string[]> {
  const rows = await db().population.findMany({
    where: { district: { region: { slug } } },
    orderBy: [{ district: { officialKey: "asc" } }, { ageFrom: "asc" }],
    select: { ageFrom: true, people: true, district: { select: { officialKey: true } } },
  });
  return rows.map(
    ({ ageFrom, people, district }) => `${district.officialKey} ${ageFrom}: ${people}`,
  );
}

describe("rows that were mended and read again", () => {
  it("come on top of the age bands that were taken before", async () => {
    await createSmallRegion("geheilt");
    await importAll("geheilt", boundaries(neighbours));
    const skipped = population(LONG, { options: { skipInvalid: true } });
    await importOne("geheilt", skipped);
    expect(await bandsOf("geheilt")).toEqual([
      "01 0: 100",
      "01 65: 300",
      "02 0: 10",
      "02 18: 20",
      "02 65: 30",
    ]);
    await importAll("geheilt", population("key;age;people\n01;18-64;200\n"));
    expect(await bandsOf("geheilt")).toEqual([
      "01 0: 100",
      "01 18: 200",
      "01 65: 300",
      "02 0: 10",
      "02 18: 20",
      "02 65: 30",
    ]);
    const last = await db().datasetVersion.findFirstOrThrow({
      where: { region: { slug: "geheilt" } },
      orderBy: { id: "desc" },
      select: { id: true },
    });
    await withdrawVersion("geheilt", last.id, "amt");
    expect(await bandsOf("geheilt")).toHaveLength(5);
  });

  it("replace the bands that they overlap, so that nobody is counted twice", async () => {
    await createSmallRegion("grob");
    await importAll(
      "grob",
      boundaries(neighbours),
      population("key;age;people\n01;0-17;100\n01;18-64;200\n01;65+;300\n"),
      population("key;age;people\n01;0-64;350\n"),
    );
    expect(await bandsOf("grob")).toEqual(["01 0: 350", "01 65: 300"]);
  });
});

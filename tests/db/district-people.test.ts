import { describe, expect, it } from "vitest";
import { getCoverageBasis } from "@/lib/coverage/queries";
import { getAgeStructure } from "@/lib/regions/people/queries";
import { createNestedRegion, importAll, population } from "./small-files";

const ON = "2025-12-31";

async function peopleOf(regionId: number) {
  const { districts } = await getCoverageBasis(regionId, "bezirksregion", ON);
  return Object.fromEntries(districts.map(({ key, population: count }) => [key, count]));
}

describe("the people of a district", () => {
  it("are those of its parts where it has no figures of its own", async () => {
    const id = await createNestedRegion("parts");
    await importAll("parts", population("key;people\n0101;100\n0102;50\n0201;7\n"));
    expect(await peopleOf(id)).toEqual({
      "01": { all: 150, women: null, minors: null },
      "02": { all: 7, women: null, minors: null },
    });
    expect((await getCoverageBasis(id, "bezirksregion", ON)).populationYear).toBe(2025);
  });

  it("are its own where it has some, and never both together", async () => {
    const id = await createNestedRegion("own");
    await importAll(
      "own",
      population("key;people\n0101;100\n0102;50\n0201;7\n"),
      population("key;people\n01;160\n"),
    );
    expect(await peopleOf(id)).toMatchObject({ "01": { all: 160 }, "02": { all: 7 } });
  });

  it("are counted by the newest year and never by a projection", async () => {
    const id = await createNestedRegion("years");
    await importAll(
      "years",
      population("key;year;people\n01;2023;1\n01;2024;2\n02;2024;3\n"),
      population("key;year;people\n01;2030;9\n", { projected: true }),
    );
    expect(await peopleOf(id)).toMatchObject({ "01": { all: 2 }, "02": { all: 3 } });
    expect((await getCoverageBasis(id, "bezirksregion", ON)).populationYear).toBe(2024);
  });

  it("are women from totals, else from bands, and all from both sexes", async () => {
    const id = await createNestedRegion("women");
    await importAll(
      "women",
      population(
        "key;age;sex;people\n01;;w;60\n01;;m;50\n01;0-17;w;9\n02;0-17;w;5\n02;18+;w;30\n02;0-17;m;6\n02;18+;m;29\n",
      ),
    );
    expect(await peopleOf(id)).toEqual({
      "01": { all: 110, women: 60, minors: null },
      "02": { all: 70, women: 35, minors: 11 },
    });
  });

  it("are minors only where the age bands part at 18", async () => {
    const id = await createNestedRegion("minors");
    await importAll(
      "minors",
      population(
        "key;age;people\n01;;100\n01;0-5;4\n01;6-17;9\n01;18+;87\n02;;100\n02;0-5;4\n02;6-19;20\n02;20+;76\n",
      ),
    );
    expect(await peopleOf(id)).toEqual({
      "01": { all: 100, women: null, minors: 13 },
      "02": { all: 100, women: null, minors: null },
    });
  });

  it("are unknown where only some of them were counted", async () => {
    const id = await createNestedRegion("some");
    await importAll("some", population("key;age;sex;people\n01;;w;60\n02;0-17;;11\n"));
    expect(await peopleOf(id)).toMatchObject({
      "01": { all: null, women: 60 },
      "02": { all: null, minors: 11 },
    });
  });

  it("are counted once when a later file has other age bands", async () => {
    const id = await createNestedRegion("bands");
    await importAll(
      "bands",
      population("key;age;people\n01;0-17;13\n01;18+;87\n"),
      population("key;age;people\n01;0-5;4\n01;6-17;9\n01;18+;87\n"),
    );
    expect(await peopleOf(id)).toMatchObject({ "01": { all: 100, minors: 13 } });
  });
});

describe("the age structure", () => {
  it("adds up the sexes and the parts of a district", async () => {
    const id = await createNestedRegion("ages");
    await importAll(
      "ages",
      population("key;age;sex;people\n0101;0-17;w;5\n0101;0-17;m;6\n0102;0-17;w;1\n0102;18+;m;2\n"),
    );
    expect(await getAgeStructure(id, "west")).toEqual({
      year: 2025,
      bands: [
        { ageFrom: 0, ageBelow: 18, people: 12 },
        { ageFrom: 18, ageBelow: 150, people: 2 },
      ],
    });
    expect(await getAgeStructure(id, "ost")).toBeNull();
  });
});

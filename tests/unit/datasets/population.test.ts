import { describe, expect, it } from "vitest";
import { ageBand, readPopulation } from "@/lib/datasets/population";
import { UserError } from "@/lib/errors";

const read = (text: string, options: Partial<Parameters<typeof readPopulation>[2]> = {}) =>
  readPopulation(Buffer.from(text), "menschen.csv", { mappings: [], year: 2025, ...options });
const everybody = { year: 2025, ageFrom: 0, ageBelow: 150, sex: "all", projected: false };

describe("an age band", () => {
  it.each([
    ["", 0, 150],
    ["0-3", 0, 4],
    ["15-18", 15, 19],
    ["0 bis 3", 0, 4],
    ["18–25", 18, 26],
    ["95+", 95, 150],
    ["95 und älter", 95, 150],
    ["80 und mehr", 80, 150],
    ["unter 3", 0, 3],
    ["<18", 0, 18],
    ["7", 7, 8],
    ["95-110", 95, 111],
    ["95-150", 95, 150],
  ])("is read from %j", (text, ageFrom, ageBelow) => {
    expect(ageBand(text)).toEqual({ ageFrom, ageBelow });
  });

  it.each(["alle", "abc", "1000", "-5", "18-15", "unter 0", "150+", "160"])(
    "is not found in %j",
    (text) => {
      expect(ageBand(text)).toBeNull();
    },
  );
});

describe("reading population", () => {
  it("takes totals by district", () => {
    const reading = read("key,people\n01,5826\n02,0\n");
    expect(reading).toMatchObject({ delimiter: ",", read: 2, skipped: [] });
    expect(reading.records).toEqual([
      { line: 2, record: { ...everybody, districtKey: "01", people: 5826 } },
      { line: 3, record: { ...everybody, districtKey: "02", people: 0 } },
    ]);
  });

  it("takes one row per age and sex, with its own year", () => {
    const { records } = read(
      "key;year;age;sex;people\n1;2024;0-17;weiblich;10\n1;202412;0-17;m;11\n1;31.12.2024;18+;;50\n",
    );
    expect(records.map(({ record }) => record)).toEqual([
      { ...everybody, districtKey: "1", year: 2024, ageBelow: 18, sex: "female", people: 10 },
      { ...everybody, districtKey: "1", year: 2024, ageBelow: 18, sex: "male", people: 11 },
      { ...everybody, districtKey: "1", year: 2024, ageFrom: 18, people: 50 },
    ]);
  });

  it("takes one column per age band and by sex; a band beyond 100 is open", () => {
    const { records } = read("RAUMID;E_E;E_EW;E_E00_01;E_E95_110\n01;9;5;3;6\n", {
      mappings: [
        { column: "RAUMID", field: "key" },
        { column: "E_E", field: "people" },
        { column: "E_EW", field: "women" },
        { column: "E_E{from}_{below}", field: "people" },
      ],
    });
    expect(records.map(({ record }) => record)).toEqual([
      { ...everybody, districtKey: "01", people: 9 },
      { ...everybody, districtKey: "01", sex: "female", people: 5 },
      { ...everybody, districtKey: "01", ageBelow: 1, people: 3 },
      { ...everybody, districtKey: "01", ageFrom: 95, people: 6 },
    ]);
  });

  it.each([
    ["decimal commas", '"key";"people"\n"01";2930,00\n"02";15,00\n', [2930, 15]],
    ["German thousands", "key;people\n01;2.930\n02;15\n", [2930, 15]],
    ["English thousands", 'key,people\n01,"2,930"\n02,15\n', [2930, 15]],
    ["thin spaces", "key;people\n01;2\u202f930\n02;15\n", [2930, 15]],
  ])("understands %s", (_style, text, people) => {
    expect(read(text).records.map(({ record }) => record.people)).toEqual(people);
  });

  it("marks a projection and sets the same value for every row", () => {
    const options = { year: undefined, projected: true, constants: { year: "2030", sex: "w" } };
    expect(read("key;people\n1;7\n", options).records[0]?.record).toEqual({
      ...everybody,
      districtKey: "1",
      year: 2030,
      sex: "female",
      people: 7,
      projected: true,
    });
  });

  it("names every row that cannot be used, with its line", () => {
    const reading = read(
      "key;age;sex;people\n1;;;5\n;;;5\n2;;;-5\n3;;;viele\n4;;;NA\n5;alt;;5\n6;;divers;5\n1;;;6\n",
    );
    expect(reading.read).toBe(8);
    expect(reading.records).toHaveLength(1);
    expect(reading.skipped).toEqual([
      { line: 3, code: "emptyKey", about: "key" },
      { line: 4, code: "negative", about: "people" },
      { line: 5, code: "noNumber", about: "people" },
      { line: 6, code: "noValue", about: "4" },
      { line: 7, code: "unknownAge", about: "alt" },
      { line: 8, code: "unknownSex", about: "divers" },
      { line: 9, code: "duplicateKey", about: "1" },
    ]);
    expect(read("key;year;people\n1;neulich;5\n").skipped).toEqual([
      { line: 2, code: "noYear", about: "neulich" },
    ]);
  });

  it("notices two columns that count the same people", () => {
    const mappings = [
      { column: "a", field: "people" },
      { column: "b", field: "people" },
    ];
    const reading = read("key;a;b\n1;5;6\n", { mappings });
    expect(reading.skipped).toEqual([{ line: 2, code: "duplicateKey", about: "1" }]);
  });

  it("asks for what the file does not say", () => {
    expect(() => read("a;people\n1;2\n")).toThrow(/--map COLUMN=key/);
    expect(() => read("key;b\n1;2\n")).toThrow(/--map COLUMN=people/);
    expect(() => read("key;people\n1;2\n", { year: undefined })).toThrow(/--year/);
    expect(() => read("key;people\n1;2\n", { mappings: [{ column: "X", field: "key" }] })).toThrow(
      new UserError('The file has no column "X". Its columns are: key, people.'),
    );
    expect(() => read("key;people\n1;2\n", { constants: { land: "SN" } })).toThrow(
      /no field "land"/,
    );
    expect(() => read("")).toThrow(new UserError("menschen.csv is empty."));
  });
});

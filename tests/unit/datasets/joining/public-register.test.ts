import { describe, expect, it } from "vitest";
import { judgeJoin } from "@/lib/datasets/joining/join-judgement";
import { keyPadding } from "@/lib/datasets/joining/key-padding";
import { foreignKeys, likelyLevel } from "@/lib/datasets/joining/likely-level";
import { hasPublicData } from "@/tests/support/public-data";
import { lor2021, lorUntil2020, publicRows } from "./public-districts";
import { join, ofLevel } from "./public-joining";

const registerKeys = (file: string) =>
  publicRows(`ewr-berlin/${file}`, ";").map(([, key = ""]) => key);

describe.skipIf(!hasPublicData)("the register of Berlin's inhabitants", () => {
  it.each([
    ["EWR200112E_Matrix.csv", 447],
    ["EWR201212E_Matrix.csv", 447],
    ["EWR201312E_Matrix.csv", 447],
    ["EWR201512E_Matrix.csv", 447],
    ["EWR201912E_Matrix.csv", 448],
    ["EWR202012E_Matrix.csv", 448],
  ])("%s joins all of %i planning areas but 04030417, for which nothing is taken", (file, rows) => {
    const districts = lorUntil2020();
    const keys = registerKeys(file).map((key) => ({ key }));
    const { ways, others } = join(keys, { districts, level: "planungsraum" });
    expect(ways).toEqual({ key: rows - 1, none: 1 });
    const found = { kind: "none", proposals: [] };
    expect(others).toEqual([{ label: { key: "04030417" }, found }]);
  });

  it("of 2014 gets its leading zeros back: 352 of 447, and 446 join", () => {
    const districts = lorUntil2020();
    const keys = registerKeys("EWR201412E_Matrix.csv");
    const padding = keyPadding(keys, ofLevel(districts, "planungsraum"));
    expect(padding).toEqual({ width: 8, restored: 352, joined: 446, example: "1011101" });
    const labels = keys.map((key) => ({ key }));
    const { ways, others } = join(labels, { districts, level: "planungsraum", padding });
    expect(ways).toEqual({ key: 95, paddedKey: 351, none: 1 });
    expect(others.map(({ label }) => label.key)).toEqual(["4030417"]);
    expect(likelyLevel({ keys }, districts, "Berlin")).toMatchObject([
      { level: "planungsraum", how: "paddedKey", labels: 447, joined: 446 },
    ]);
  });

  it("of 2025 joins all 542 planning areas of 2021, and no older one", () => {
    const keys = registerKeys("EWR_L21_202512E_Matrix.csv");
    const labels = keys.map((key) => ({ key }));
    const districts = lor2021();
    expect(join(labels, { districts, level: "planungsraum" }).ways).toEqual({ key: 542 });
    const old = lorUntil2020();
    expect(join(labels, { districts: old, level: "planungsraum" }).ways).toEqual({ none: 542 });
  });

  it.each(["EWR201412E_Matrix.csv", "EWR202012E_Matrix.csv"])(
    "in %s has not one area of 2021 and is refused, saying why",
    (file) => {
      const districts = lor2021();
      const keys = registerKeys(file);
      const own = ofLevel(districts, "planungsraum");
      const padding = keyPadding(keys, own);
      const labels = keys.map((key) => ({ key }));
      const { ways } = join(labels, { districts, level: "planungsraum", padding });
      expect([padding, ways]).toEqual([null, { none: keys.length }]);
      expect(likelyLevel({ keys }, districts, "Berlin")).toEqual([]);
      const foreign = foreignKeys(keys, own);
      const count = { file, level: "planungsraum", labels: keys.length, joined: 0, foreign };
      const judged = judgeJoin(count);
      expect(judged.kind === "refuse" && judged.problem.values).toEqual({
        file,
        level: "planungsraum",
        fileKey: keys[0],
        regionKey: "01100101",
      });
    },
  );
});

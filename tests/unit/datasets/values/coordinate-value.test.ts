import { describe, expect, it } from "vitest";
import { readCoordinate } from "@/lib/datasets/values/coordinate-value";

describe("a coordinate", () => {
  it.each([
    [13.4866, 13.4866],
    ["13.4866", 13.4866],
    ["13,4866", 13.4866],
    ["52.510", 52.51],
    ["52,510", 52.51],
    ["-0,1278", -0.1278],
    ["52.51°", 52.51],
    ["396096.8429", 396_096.8429],
    ["5821513,122", 5_821_513.122],
    ["5.821.513,122", 5_821_513.122],
    ["5 821 513.122", 5_821_513.122],
    ["5.821.513", 5_821_513],
    ["396096", 396_096],
  ])("is read from %j", (cell, value) => {
    expect(readCoordinate(cell)).toBe(value);
  });

  it.each(["52°31'12\"N", "52.51 N", "52.51, 13.48", "", "-", "12 %", "(52.5)", null, true, NaN])(
    "is not found in %j",
    (cell) => {
      expect(readCoordinate(cell)).toBeNull();
    },
  );
});

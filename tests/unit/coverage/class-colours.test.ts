import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CLASS_COLOURS } from "@/lib/coverage/class-colours";
import { coverageClasses } from "@/lib/coverage/coverage-class";

it("pictures have the colours that pages have by day, one for each class", () => {
  const styles = readFileSync("app/globals.css", "utf8");
  const byDay = coverageClasses.map(
    (name) => new RegExp(`--class-${name}: (#[0-9a-f]{6});`).exec(styles)?.[1],
  );
  expect(CLASS_COLOURS).toEqual(byDay);
});

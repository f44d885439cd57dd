import { describe, expect, it } from "vitest";
import { fieldsOf } from "@/lib/open-data/measure";
import { regionOperations } from "@/lib/open-data/operations";
import { coverageRowSchema } from "@/lib/open-data/coverage/coverage-answer";
import { practiceRowSchema } from "@/lib/open-data/rows/practice-row";

describe("the figures of an answer", () => {
  it("carry their units, also those of rows within rows", () => {
    const units = Object.entries(fieldsOf(practiceRowSchema)).map(([name, { unit }]) => [
      name,
      unit,
    ]);
    expect(units).toEqual([
      ["longitude", "degrees"],
      ["latitude", "degrees"],
      ["groups.doctors", "doctors"],
      ["groups.fte", "full-time equivalents"],
    ]);
  });

  it("of coverage all say how they come about", () => {
    for (const [name, field] of Object.entries(fieldsOf(coverageRowSchema)))
      expect(field.description, name).toMatch(/\S/);
    expect(fieldsOf(coverageRowSchema)["coverageDegreePercent"]?.unit).toBe("percent");
  });

  it("never speak of the age of a doctor", () => {
    for (const { query, formats } of regionOperations) {
      const told = JSON.stringify([Object.keys(query.shape), Object.keys(formats)]);
      expect(told).not.toMatch(/birth|retire/i);
    }
    expect(Object.keys(practiceRowSchema.shape).join()).not.toMatch(/birth|age|valid/i);
  });
});

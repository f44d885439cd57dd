import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { FIELDS } from "@/lib/datasets/columns/field-list";
import de from "@/lib/i18n/messages/de.json";
import en from "@/lib/i18n/messages/en.json";

const languages = [
  ["de", de],
  ["en", en],
] as const;

describe.each(languages)("the wording in %s", (locale, messages) => {
  const problem = createTranslator({ locale, messages, namespace: "import.problem" });
  const field = createTranslator({ locale, messages, namespace: "import.field" });

  it("describes every field", () => {
    const described = Object.values(FIELDS)
      .flat()
      .map(({ description }) => field(description as "key"));
    expect(described.filter((text) => text.includes("import.field"))).toEqual([]);
  });

  it("says what was perhaps meant only where something is alike", () => {
    const values = { column: "id", columns: "a, b", nearest: "ID" };
    expect(problem("unknownColumn", { ...values, similar: 1 })).toMatch(/[„“]ID[“”]/);
    expect(problem("unknownColumn", { ...values, similar: 0 })).not.toMatch(/ID/);
  });

  it("names the option that answers, as it has to be typed", () => {
    const rename = problem("renamedColumn", {
      file: "neu.csv",
      profile: "Register",
      column: "E_U1",
      nearest: "E_EU1",
      similar: 1,
      others: 0,
      list: "",
      columns: "E_EU1",
    });
    expect(rename).toContain('--rename "E_U1=E_EU1"');
    const decimal = problem("ambiguousDecimal", {
      file: "a.csv",
      column: "Zahl",
      example: "1.234",
      line: "2",
      asThousands: "1234",
      asFraction: "1.234",
      thousands: "comma",
      fraction: "point",
      others: 1,
    });
    expect(decimal).toContain('--decimal "Zahl=comma"');
    expect(decimal).not.toMatch(/[{}]/);
  });
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partnerSchema } from "@/lib/entries/kinds/partner";
import type { EntryFields } from "@/lib/entries/entry";
import { ExchangeLog } from "@/lib/exchange/exchange-log";
import { readHsdsFile } from "@/lib/exchange/hsds/hsds-file";
import { hsdsRecords } from "@/lib/exchange/hsds/hsds-records";
import { nestedJson } from "@/lib/exchange/hsds/nested-json";
import { RowBook } from "@/lib/exchange/hsds/row-book";
import { rowsOfPartner } from "@/lib/exchange/hsds/rows-of-partner";
import { writeHsds } from "@/lib/exchange/hsds/write-hsds";
import { GROUPS, recordsOf } from "./hsds-rows";

const REGION = { slug: "chemnitz", state: "SN" };

const full: EntryFields<"partner"> = {
  title: { de: "Wirtschaftsförderung", en: "Economic development" },
  summary: { de: "Wirtschaft.", en: "Economy." },
  body: { de: "Wirtschaft.\n\nUnd mehr.", en: "Economy.\n\nAnd more." },
  role: { de: "Führt das Netzwerk", en: "Runs the network" },
  sector: "industry",
  offers: [{ de: "Räume", en: "Rooms" }, { de: "Beratung" }, { en: "Advice in English" }],
  seeks: [{ de: "Labore", en: "Laboratories" }, { de: "AOK", en: "AOK" }, { en: "Partners" }],
  phone: "+49 371 36600",
};

function bookOf(fields: EntryFields<"partner">): RowBook {
  const book = new RowBook();
  book.add(rowsOfPartner("cwe", fields, REGION));
  return book;
}

const fieldsOf = ({ partners }: ReturnType<typeof recordsOf>) =>
  (partners[0]?.payload as { fields?: unknown } | undefined)?.fields;

/** What a partner is after it went out as CSV and came in again, with the tables between. */
async function throughTables(fields: EntryFields<"partner">) {
  const folder = mkdtempSync(path.join(tmpdir(), "praxisnah-hsds-"));
  try {
    await writeHsds(bookOf(fields), folder);
    const log = new ExchangeLog();
    const { rows } = await readHsdsFile(folder, log);
    const setting = { language: "de", named: [], groups: GROUPS, on: "2026-01-01" } as const;
    const records = hsdsRecords(rows, setting, log);
    const phones = readFileSync(path.join(folder, "phones.csv"), "utf8");
    return { fields: fieldsOf({ ...records, rows, log }), phones };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("what a partner says for which HSDS has no field", () => {
  it("comes back with what it seeks, its role and both languages, from JSON and from tables", async () => {
    expect(fieldsOf(recordsOf(nestedJson(bookOf(full))))).toEqual(full);
    expect((await throughTables(full)).fields).toEqual(full);
  });

  it("is tied to the organisation, and a translation to the row that it translates", () => {
    const { attributes = [], taxonomy_terms: terms = [] } = rowsOfPartner("cwe", full, REGION);
    const tied = (code: string) => {
      const id = terms.find((term) => term.code === code)?.id;
      return attributes
        .filter((row) => row.taxonomy_term_id === id)
        .map(({ link_entity, value }) => [link_entity, value]);
    };
    expect(tied("role")).toEqual([["organization", "Führt das Netzwerk"]]);
    expect(tied("seeks").map(([, value]) => value)).toEqual(["Labore", "AOK", "Partners"]);
    expect(tied("name-en")).toEqual([
      ["organization", "Economic development"],
      ["service", "Rooms"],
      ["service", "Advice in English"],
    ]);
    expect(new Set(attributes.map(({ id }) => id)).size).toBe(attributes.length);
  });

  it("comes back whichever of its texts are there in which languages", () => {
    const words = fc.stringMatching(/^[=+@A-Za-zäöü-][A-Za-z ]{0,12}[a-z]$/);
    const text = fc.oneof(
      fc.record({ de: words }),
      fc.record({ en: words }),
      fc.record({ de: words, en: words }),
      words.map((same) => ({ de: same, en: same })),
    );
    const partner = fc
      .record(
        {
          ...{ title: text, summary: text, body: text, role: text },
          seeks: fc.array(text, { maxLength: 3 }),
        },
        { requiredKeys: ["title", "summary", "body", "seeks"] },
      )
      .map((fields) => partnerSchema.parse({ ...fields, sector: "care", offers: [] }));
    fc.assert(
      fc.property(partner, (fields) => {
        expect(fieldsOf(recordsOf(nestedJson(bookOf(fields))))).toEqual(fields);
      }),
    );
  });
});

describe("a table of HSDS", () => {
  it("holds no cell that a spreadsheet runs, and is read as it was meant", async () => {
    const risky: EntryFields<"partner"> = {
      ...full,
      title: { de: '=HYPERLINK("https://example.org")' },
      offers: [{ de: "@SUMME(A1)" }, { de: "'=1+1" }, { de: "-2+3" }],
      role: { de: "+49 und mehr" },
    };
    const { fields, phones } = await throughTables(risky);
    expect(fields).toEqual(risky);
    const rows: Record<string, string>[] = parse(phones, { columns: true });
    expect(rows[0]?.number).toBe("'+49 371 36600");
  });
});

import { DatasetProblem } from "../problem";
import { bytesOf, contentOf } from "./content";
import type { ZipEntry } from "./zip-archive";

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  /** Its place among all sheets, from 1. */
  position: number;
  isHidden: boolean;
  /** Where its XML lies in the archive. */
  entry: ZipEntry;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    const named = typeof name === "string" ? ENTITIES[name] : undefined;
    if (named !== undefined) return named;
    const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : whole;
  });
}

/** The attributes of every element of a name in a small XML file; prefixes are left off. */
function elementsOf(xml: string, element: string): Map<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${element}(\\s[^<>]*?)/?>`, "g"));
  return [...tags].map(([, attributes = ""]) => {
    const found = attributes.matchAll(/\s(?:(\w+):)?(\w+)="([^"]*)"/g);
    return new Map(
      [...found].map(([, prefix, name = "", value = ""]) => [
        prefix === undefined ? name : `:${name}`,
        unescaped(value),
      ]),
    );
  });
}

/**
 * The worksheets of a workbook in their order, charts left out.
 *
 * Throws a DatasetProblem when the archive lacks a part of a workbook.
 *
 * @example (await worksheetsOf(entries, "praxen.xlsx")).map(({ name }) => name) // ["Tabelle1"]
 */
export async function worksheetsOf(entries: readonly ZipEntry[], file: string): Promise<Sheet[]> {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const read = async (name: string) => {
    const entry = byName.get(name);
    if (!entry) throw new DatasetProblem("damagedSpreadsheet", { file });
    return (await bytesOf(contentOf(entry))).toString("utf8");
  };
  const relations = elementsOf(await read("xl/_rels/workbook.xml.rels"), "Relationship");
  const targets = new Map(relations.map((one) => [one.get("Id"), one.get("Target") ?? ""]));
  const sheets = elementsOf(await read("xl/workbook.xml"), "sheet");
  return sheets.flatMap((sheet, index) => {
    const target = targets.get(sheet.get(":id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const entry = /worksheets\//.test(path) ? byName.get(path) : undefined;
    const isHidden = (sheet.get("state") ?? "visible") !== "visible";
    return entry ? [{ name: sheet.get("name") ?? "", position: index + 1, isHidden, entry }] : [];
  });
}

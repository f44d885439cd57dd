import { parse, type Info } from "csv-parse/sync";
import { UserError } from "@/lib/errors";
import { decodeText } from "./text-decoding";

export interface TableRow {
  line: number;
  values: Record<string, string>;
}

export interface Table {
  encoding: string;
  delimiter: string;
  columns: string[];
  rows: TableRow[];
}

const DELIMITERS = [";", ",", "\t", "|"];

/**
 * The delimiter that splits the first lines most evenly and most often.
 *
 * @example delimiterOf('"a";"b";"c"\n1,5;2;3') // ";"
 */
export function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, 5).filter((line) => line !== "");
  const counted = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.replaceAll(/"[^"]*"/g, "").split(delimiter).length - 1);
    return { delimiter, least: Math.min(...counts) };
  });
  counted.sort((a, b) => b.least - a.least);
  return counted[0]?.delimiter ?? ";";
}

/** Reads a CSV file with a header line; every row keeps the number of its line. */
export function readTable(bytes: Buffer, fileName: string): Table {
  const { text, encoding } = decodeText(bytes);
  if (text.includes("\u0000")) throw new UserError(`${fileName} is not a text file.`);
  if (text.trim() === "") throw new UserError(`${fileName} is empty.`);
  const delimiter = delimiterOf(text);
  let parsed: { record: Record<string, string>; info: Info }[];
  try {
    parsed = parse(text, {
      delimiter,
      columns: (header: string[]) => header.map((name) => name.trim()),
      info: true,
      trim: true,
      skip_empty_lines: true,
    }) as unknown as typeof parsed;
  } catch (error) {
    throw new UserError(`${fileName} is not a readable CSV file: ${(error as Error).message}`);
  }
  const first = parsed[0];
  if (!first) throw new UserError(`${fileName} has a header but no rows.`);
  return {
    encoding,
    delimiter,
    columns: Object.keys(first.record),
    rows: parsed.map(({ record, info }) => ({ line: info.lines, values: record })),
  };
}

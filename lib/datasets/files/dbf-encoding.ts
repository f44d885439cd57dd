import { Readable } from "node:stream";
import { DatasetProblem } from "../problem";
import { byteEvidence } from "./byte-evidence";
import { contentOf } from "./content";
import type { DbfTable } from "./dbf-fields";
import { encodingOf } from "./text-encoding";

/** The marks in the header of a dBase table that name an encoding for certain. */
const LANGUAGES: Readonly<Record<number, string>> = {
  0x01: "cp437",
  0x02: "cp850",
  0x03: "windows-1252",
  0x64: "cp852",
  0x65: "cp866",
  0xc8: "windows-1250",
  0xc9: "windows-1251",
  0xca: "windows-1254",
  0xcb: "windows-1253",
  0xcc: "windows-1257",
};

/**
 * The encoding that a .cpg file names.
 *
 * @example encodingNamed("ANSI 1252\n") // "windows-1252"
 */
export function encodingNamed(cpg: string): string {
  const text = cpg.trim();
  if (/^(?:utf-?8|65001)$/i.test(text)) return "UTF-8";
  const latin = /8859[-_ ]?(\d{1,2})$/.exec(text)?.[1];
  if (latin !== undefined) return `ISO-8859-${latin}`;
  const page = /(\d{3,4})$/.exec(text)?.[1];
  if (page === undefined) return text;
  return page.startsWith("125") ? `windows-${page}` : `cp${page}`;
}

/** The first bytes of a UTF-8 character whose rest did not fit into a cell. */
const TORN = /(?:[\xc2-\xf4]|[\xe0-\xf4][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2})$/;

function lineOf(cells: readonly Buffer[]): Buffer {
  const texts = cells.map((cell) => cell.toString("latin1").replace(TORN, ""));
  return Buffer.from(`${texts.join(" ").replaceAll(/[\0\r\n]/g, " ")}\n`, "latin1");
}

/** The texts of a table, one line per row after that of the names. */
function* textsOf({ fields, records }: DbfTable): Generator<Buffer> {
  const texts = fields.filter(({ type }) => type === "C");
  yield lineOf(fields.map(({ name }) => name));
  for (const record of records())
    yield lineOf(texts.map(({ start, length }) => record.subarray(start, start + length)));
}

/**
 * The encoding of a dBase table: the one given, else the one its .cpg file or its header names,
 * else the one its bytes show.
 *
 * Throws a DatasetProblem when what is named does not fit the bytes.
 *
 * @example await dbfEncoding(table, { wanted: undefined, cpg: "UTF-8", part: "orte.dbf" }) // "UTF-8"
 */
export async function dbfEncoding(
  table: DbfTable,
  { wanted, cpg, part }: { wanted: string | undefined; cpg: string | null; part: string },
): Promise<string> {
  const content = contentOf({
    name: part,
    bytes: null,
    chunks: () => Readable.from(textsOf(table)),
  });
  if (wanted !== undefined) return (await encodingOf(content, wanted)).name;
  const named = cpg === null ? LANGUAGES[table.language] : encodingNamed(cpg);
  const { name } = await encodingOf(content, named);
  if (named === undefined || name === "UTF-8") return name;
  const evidence = await byteEvidence(content.chunks(), part);
  if (evidence.hasUtf8Letters && evidence.invalidLine === null)
    throw new DatasetProblem("unclearEncoding", { file: part, line: 1, guess: "UTF-8" });
  return name;
}

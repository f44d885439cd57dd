import type { Finding } from "../finding";
import { assertColumnCount } from "./column-limit";
import { headOf, type Content } from "./content";
import { csvRecords, type CsvShape } from "./csv-records";
import { dataRows } from "./data-rows";
import { decodedText, utf8Chunks } from "./decoded-text";
import { delimiterOf, namedDelimiter, widthOf } from "./delimiter";
import { assertNoLayer } from "./layer-choice";
import type { OpenOptions } from "./open-options";
import type { TableReading } from "./opened-table";
import type { RawRow } from "./raw-row";
import { HEAD_ROWS, layOut } from "./table-layout";
import { encodingOf } from "./text-encoding";

const SAMPLE_BYTES = 262_144;

/** "sep=;" in the first line, by which Excel tells itself the delimiter. */
const SEPARATOR_LINE = /^sep=(.)[ \t]*(?:\r\n?|\n|$)/i;

function separatorNote(line: string): Finding {
  return { code: "lineBefore", line: 1, about: line.trim() };
}

type Parcels = AsyncIterable<readonly RawRow[]>;

async function firstRows(parcels: Parcels): Promise<RawRow[]> {
  const head: RawRow[] = [];
  for await (const rows of parcels) {
    head.push(...rows.slice(0, HEAD_ROWS - head.length));
    if (head.length >= HEAD_ROWS) break;
  }
  return head;
}

async function* withoutSeparatorLine(parcels: Parcels): Parcels {
  for await (const rows of parcels) yield rows.filter(({ line }) => line > 1);
}

/**
 * Opens a table written as text: comma or semicolon separated, with tabs or bars. All bytes are
 * read once to know the encoding, the rows then stream.
 *
 * Throws a DatasetProblem when it is no table, or when its encoding or delimiter has to be asked.
 *
 * @example (await openTextTable(content, {})).delimiter // ";"
 */
export async function openTextTable(content: Content, options: OpenOptions): Promise<TableReading> {
  const { name: file } = content;
  assertNoLayer(options.layer, file);
  const encoding = await encodingOf(content, options.encoding);
  const utf8 = () => utf8Chunks(content.chunks(), encoding.name);
  const sample = decodedText(await headOf(utf8(), SAMPLE_BYTES), "UTF-8");
  const separator = SEPARATOR_LINE.exec(sample);
  const text = sample.slice(separator?.[0].length ?? 0);
  const wanted = options.delimiter ?? separator?.[1];
  const delimiter = wanted === undefined ? delimiterOf(text, file) : namedDelimiter(wanted);
  if (delimiter !== null) assertColumnCount(widthOf(text, delimiter), file);
  const shape: CsvShape = { file, delimiter, endsWithReturn: !sample.includes("\n") };
  const records = () => {
    const all = csvRecords(utf8(), shape);
    return separator ? withoutSeparatorLine(all) : all;
  };
  const layout = layOut(await firstRows(records()), { file, isPadded: false });
  const { cutOffLine } = encoding;
  return {
    format: "csv",
    encoding: encoding.name,
    delimiter,
    layer: null,
    layers: [],
    columns: layout.columns,
    hasGeometry: false,
    crs: null,
    notes: [...(separator ? [separatorNote(separator[0])] : []), ...layout.notes],
    read: (log) => dataRows(records(), { layout, log, isPadded: false, cutOffLine }),
  };
}

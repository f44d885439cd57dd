/** A format that is known and not read, or only in another wrapping; worded by the messages. */
export type ForeignFormat =
  | "png"
  | "jpeg"
  | "gif"
  | "tiff"
  | "webp"
  | "pdf"
  | "officeBinary"
  | "rtf"
  | "html"
  | "xml"
  | "parquet"
  | "flatgeobuf"
  | "arrow"
  | "sevenZip"
  | "rar"
  | "bzip2"
  | "xz"
  | "zstandard"
  | "tar"
  | "dbase"
  | "program"
  | "opendocument"
  | "word"
  | "presentation"
  | "binarySpreadsheet"
  | "kmz";

export type FileKind =
  | { is: "gzip" | "zip" | "sqlite" | "shp" | "json" | "calendar" | "text" }
  | { is: "foreign"; format: ForeignFormat };

const FOREIGN: readonly [ForeignFormat, number, string][] = [
  ["png", 0, "\x89PNG\r\n\x1a\n"],
  ["jpeg", 0, "\xff\xd8\xff"],
  ["gif", 0, "GIF87a"],
  ["gif", 0, "GIF89a"],
  ["tiff", 0, "II*\0"],
  ["tiff", 0, "MM\0*"],
  ["webp", 8, "WEBP"],
  ["pdf", 0, "%PDF-"],
  ["officeBinary", 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["rtf", 0, "{\\rtf"],
  ["parquet", 0, "PAR1"],
  ["flatgeobuf", 0, "fgb\x03"],
  ["arrow", 0, "ARROW1\0\0"],
  ["sevenZip", 0, "7z\xbc\xaf\x27\x1c"],
  ["rar", 0, "Rar!\x1a\x07"],
  ["bzip2", 0, "BZh9"],
  ["xz", 0, "\xfd7zXZ\0"],
  ["zstandard", 0, "\x28\xb5\x2f\xfd"],
  ["tar", 257, "ustar"],
  ["program", 0, "\x7fELF"],
  ["program", 0, "MZ\x90\0"],
];

const KNOWN: readonly [Exclude<FileKind["is"], "foreign">, string][] = [
  ["gzip", "\x1f\x8b"],
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["sqlite", "SQLite format 3\0"],
  ["shp", "\0\0\x27\x0a"],
];

/** A dBase table says so with one byte only; the day of its last change has to make sense too. */
function isDbase(head: Buffer): boolean {
  const [version = 0, , month = 0, day = 0] = head;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return [0x03, 0x30, 0x31, 0x83, 0x8b, 0xf5].includes(version) && isDay && head.includes(0);
}

/** The first words of a text, whichever of the usual encodings it has. */
function beginning(head: Buffer): string {
  return head
    .subarray(0, 2048)
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "")
    .trimStart()
    .toLowerCase();
}

/** A bracket opens a JSON text only when something of JSON follows; "[Stand 2025]" is a title. */
function isJson(text: string): boolean {
  return /^(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]]|-?\d|$|true|false|null))/.test(text);
}

/**
 * What a file is by its first bytes; its name is not asked.
 *
 * @example kindOf(Buffer.from('{"type":"FeatureCollection"')) // { is: "json" }
 */
export function kindOf(head: Buffer): FileKind {
  const has = (offset: number, magic: string) =>
    head.toString("latin1", offset, offset + magic.length) === magic;
  for (const [format, offset, magic] of FOREIGN)
    if (has(offset, magic)) return { is: "foreign", format };
  for (const [kind, magic] of KNOWN) if (has(0, magic)) return { is: kind };
  if (isDbase(head)) return { is: "foreign", format: "dbase" };
  const text = beginning(head);
  if (/^<(?:!doctype html|html|head|body)/.test(text)) return { is: "foreign", format: "html" };
  if (/^<(?:\?xml|kml|gml|wfs|svg|[a-z]+:[a-z]+[ >])/.test(text))
    return { is: "foreign", format: "xml" };
  if (/^begin:v[a-z]+\s*[\r\n]/.test(text)) return { is: "calendar" };
  return { is: isJson(text) ? "json" : "text" };
}

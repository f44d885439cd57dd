/** What a file is by its first bytes; the first three are taken. */
export type ImageFormat =
  | "jpeg"
  | "png"
  | "webp"
  | "gif"
  | "svg"
  | "avif"
  | "heic"
  | "tiff"
  | "bmp"
  | "pdf"
  | "ico"
  | "psd"
  | "jxl";

const TAKEN_FORMATS = ["jpeg", "png", "webp"] as const;

type TakenFormat = (typeof TAKEN_FORMATS)[number];

/** What people call the formats that are not taken. */
export const FORMAT_NAMES: Readonly<Record<ImageFormat, string>> = {
  jpeg: "JPEG",
  png: "PNG",
  webp: "WebP",
  gif: "GIF",
  svg: "SVG",
  avif: "AVIF",
  heic: "HEIC",
  tiff: "TIFF",
  bmp: "BMP",
  pdf: "PDF",
  ico: "ICO",
  psd: "Photoshop",
  jxl: "JPEG XL",
};

/** Signs at the beginning of a file, in Latin-1. */
const SIGNS: readonly (readonly [ImageFormat, RegExp])[] = [
  ["jpeg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n\x1a\n/],
  ["webp", /^RIFF[^]{4}WEBP/],
  ["gif", /^GIF8[79]a/],
  ["avif", /^[^]{4}ftyp(?:avif|avis)/],
  ["heic", /^[^]{4}ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)/],
  ["tiff", /^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/],
  ["bmp", /^BM[^]{4}\0\0\0\0/],
  ["pdf", /^\s*%PDF-/],
  ["ico", /^\0\0[\x01\x02]\0/],
  ["psd", /^8BPS/],
  ["jxl", /^(?:\xff\x0a|\0\0\0\x0cJXL )/],
  ["svg", /^(?:\xef\xbb\xbf)?\s*<(?:[?!][^]*<)?(?:[\w-]+:)?svg[\s>]/i],
];

/** How many bytes are looked at. */
const BEGINNING = 1024;

/**
 * The format of a file by what it begins with, whatever its name says; null for any other file.
 *
 * @example formatOf(new TextEncoder().encode("<svg xmlns=''/>")) // "svg"
 */
export function formatOf(bytes: Uint8Array): ImageFormat | null {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString("latin1");
  return SIGNS.find(([, sign]) => sign.test(beginning))?.[0] ?? null;
}

/** Whether a format is taken. */
export function isTaken(format: ImageFormat): format is TakenFormat {
  return TAKEN_FORMATS.some((one) => one === format);
}

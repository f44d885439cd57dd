import "server-only";
import { createHash } from "node:crypto";
import pLimit from "p-limit";
import sharp, { type Sharp } from "sharp";
import { FORMAT_NAMES, formatOf, isTaken } from "./image-format";
import type { FileEnding } from "./image-address";
import { MOST_BYTES, MOST_PIXELS, widthsOf } from "./image-limits";
import { RefusedImage } from "./refused-image";

/** A picture as it is kept: in each width once for every format. */
export interface EncodedImage {
  sha256: string;
  /** Of the widest file, in pixels. */
  width: number;
  height: number;
  files: { width: number; ending: FileEnding; bytes: Buffer }[];
}

// Every picture is read once, so what is kept of it would be for nobody.
sharp.cache(false);

/** One picture at a time, as each takes hundreds of megabytes. */
const inTurn = pLimit(1);

/** What shows through where a picture is transparent and its format is not. */
const GROUND = "#ffffff";

function reader(bytes: Uint8Array): Sharp {
  // Broken and truncated files fail, instead of being half grey.
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", sequentialRead: true });
}

async function checked(bytes: Uint8Array): Promise<{ width: number; height: number }> {
  if (bytes.length === 0) throw new RefusedImage("noFile");
  if (bytes.length > MOST_BYTES) throw new RefusedImage("tooManyBytes");
  const format = formatOf(bytes);
  if (format === null) throw new RefusedImage("unknown");
  if (!isTaken(format)) throw new RefusedImage("unsupported", FORMAT_NAMES[format]);
  // Only the header is read here, and its size refused before anything is unpacked.
  const header = await sharp(bytes, { limitInputPixels: false }).metadata();
  // A file may be several things at once; only what its beginning says is taken.
  if (header.format !== format) throw new RefusedImage("broken");
  if (header.width * header.height > MOST_PIXELS) throw new RefusedImage("tooManyPixels");
  if ((header.pages ?? 1) > 1) throw new RefusedImage("animated");
  return header.autoOrient;
}

async function encoded(bytes: Uint8Array): Promise<EncodedImage> {
  const { width } = await checked(bytes);
  const files: EncodedImage["files"] = [];
  let height = 0;
  for (const one of widthsOf(width)) {
    // Turned as the camera was held; sharp leaves out all that is said of place, time and device.
    const picture = reader(bytes).autoOrient().resize({ width: one }).toColourspace("srgb");
    const webp = await picture.clone().webp({ quality: 80 }).toBuffer({ resolveWithObject: true });
    const jpeg = await picture
      .flatten({ background: GROUND })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer();
    files.push({ width: one, ending: "webp", bytes: webp.data });
    files.push({ width: one, ending: "jpg", bytes: jpeg });
    height = webp.info.height;
  }
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(`${file.width}.${file.ending} ${file.bytes.length}\n`).update(file.bytes);
  return { sha256: hash.digest("hex"), width: files.at(-1)?.width ?? 0, height, files };
}

/**
 * Makes of a file that somebody sent what pages show: WebP and JPEG in a few widths, without
 * anything that a camera or a program wrote beside the picture.
 *
 * @throws RefusedImage for files that are no such picture, are broken or too large
 */
export function encodeImage(bytes: Uint8Array): Promise<EncodedImage> {
  return inTurn(async () => {
    try {
      return await encoded(bytes);
    } catch (error) {
      if (error instanceof RefusedImage) throw error;
      throw new RefusedImage("broken");
    }
  });
}

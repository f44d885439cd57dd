import { widthsOf } from "./image-limits";

/** How a kept picture is encoded, as addresses end. */
export type FileEnding = "webp" | "jpg";

export const MEDIA_TYPES: Readonly<Record<FileEnding, string>> = {
  webp: "image/webp",
  jpg: "image/jpeg",
};

/** One file of a kept picture. */
export interface ImageFile {
  /** SHA-256 of what the picture is kept as, in hexadecimal. */
  sha256: string;
  /** In pixels. */
  width: number;
  ending: FileEnding;
}

const PATH = /^\/bilder\/([0-9a-f]{64})\/([1-9]\d{0,3})\.(webp|jpg)$/;

/**
 * The address of a kept picture; what it shows never changes.
 *
 * @example imageAddress({ sha256: "ab…", width: 640, ending: "jpg" }) // "/bilder/ab…/640.jpg"
 */
export function imageAddress({ sha256, width, ending }: ImageFile): string {
  return `/bilder/${sha256}/${width}.${ending}`;
}

/**
 * The kept picture that an address names; null for every other address.
 *
 * @example imageOfAddress("/pictures/weg.svg") // null
 */
export function imageOfAddress(address: string): ImageFile | null {
  const [, sha256, width, ending] = PATH.exec(address) ?? [];
  if (sha256 === undefined || (ending !== "webp" && ending !== "jpg")) return null;
  return { sha256, width: Number(width), ending };
}

/**
 * The files of a picture for browsers to choose from, as `srcset` says it.
 *
 * @param image the widest file of the picture
 * @example sourceSet({ sha256: "ab…", width: 700, ending: "jpg" }, "webp")
 *   // "/bilder/ab…/320.webp 320w, /bilder/ab…/640.webp 640w, /bilder/ab…/700.webp 700w"
 */
export function sourceSet({ sha256, width }: ImageFile, ending: FileEnding): string {
  return widthsOf(width)
    .map((one) => `${imageAddress({ sha256, width: one, ending })} ${one}w`)
    .join(", ");
}

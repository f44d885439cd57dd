import { z } from "zod";
import type { EntryKind } from "@/lib/entries/entry-kind";
import type { LocalisedText } from "@/lib/entries/localised-text";

/** Which pictures are looked for. */
export interface ImageFilter {
  words: string;
  /** From 1. */
  page: number;
}

const filterSchema = z.object({
  words: z.string().trim().max(200).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/**
 * What an address asks for; what is wrong in it falls back to all pictures.
 *
 * @example readImageFilter({ page: "x" }) // { words: "", page: 1 }
 */
export function readImageFilter(parameters: Readonly<Record<string, unknown>>): ImageFilter {
  return filterSchema.parse({ words: parameters.words ?? "", page: parameters.page ?? 1 });
}

/**
 * A choice of pictures as the end of an address.
 *
 * @example imageQuery({ words: "", page: 2 }) // "?page=2"
 */
export function imageQuery({ words, page }: ImageFilter): string {
  const query = new URLSearchParams({
    ...(words === "" ? {} : { words }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

export interface ListedImage {
  sha256: string;
  width: number;
  height: number;
  alternative: string;
  credit: string;
  /** ISO day. */
  uploadedOn: string;
  /** Published entries that show it. */
  uses: { kind: EntryKind; slug: string; title: LocalisedText }[];
}

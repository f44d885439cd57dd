import { z } from "zod";

/** Which items of a kind staff look at. */
export const CONTENT_VIEWS = [
  "all",
  "drafts",
  "review",
  "scheduled",
  "untranslated",
  "unchecked",
  "expiring",
  "hidden",
] as const;

export const CONTENT_ORDERS = ["changed", "title"] as const;

export interface ContentFilter {
  view: (typeof CONTENT_VIEWS)[number];
  order: (typeof CONTENT_ORDERS)[number];
  /** Words of a title or an address. */
  words: string;
  /** From 1. */
  page: number;
}

const filterSchema = z.object({
  view: z.enum(CONTENT_VIEWS).catch("all"),
  order: z.enum(CONTENT_ORDERS).catch("changed"),
  words: z.string().trim().max(100).catch(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/**
 * What an address asks for; what it says wrongly is left out.
 *
 * @example readContentFilter(new URLSearchParams("view=drafts")).view // "drafts"
 */
export function readContentFilter(parameters: URLSearchParams): ContentFilter {
  return filterSchema.parse({
    view: parameters.get("view") ?? undefined,
    order: parameters.get("order") ?? undefined,
    words: parameters.get("words") ?? "",
    page: parameters.get("page") ?? undefined,
  });
}

/** The query of an address that asks for it; empty for what is shown at first. */
export function contentQuery({ view, order, words, page }: ContentFilter): string {
  const query = new URLSearchParams({
    ...(view !== "all" && { view }),
    ...(order !== "changed" && { order }),
    ...(words !== "" && { words }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

/** An item as a list of staff shows it. */
export interface ListedItem {
  key: string;
  /** Null where nobody gave it a title yet. */
  title: string | null;
  /** Null while it was never published. */
  slug: string | null;
  /** Whether everybody can read it now. */
  isShown: boolean;
  draft: "writing" | "review" | null;
  /** When something of it is published by itself. */
  scheduledAt: Date | null;
  /** Whether title or summary are there in one language only. */
  isUntranslated: boolean;
  changedAt: Date;
  /** Who wrote the draft; null without one, or where the account is gone. */
  writer: string | null;
}

import { z } from "zod";

/** What a list shows: rows of a view that contain words, a page at a time. */
export interface ListFilter<View extends string> {
  view: View;
  words: string;
  /** From 1. */
  page: number;
}

/**
 * What an address asks for; what it says wrongly is left out.
 *
 * @param views of the list; the first is shown where none is asked for
 * @example readListFilter(["open", "all"], new URLSearchParams("view=all")) // { view: "all", words: "", page: 1 }
 */
export function readListFilter<const View extends string>(
  views: readonly [View, ...View[]],
  parameters: URLSearchParams,
): ListFilter<View> {
  const asked = parameters.get("view");
  const words = z.string().trim().max(100).catch("");
  const page = z.coerce.number().int().min(1).max(10_000).catch(1);
  return {
    view: views.find((view) => view === asked) ?? views[0],
    words: words.parse(parameters.get("words") ?? ""),
    page: page.parse(parameters.get("page") ?? undefined),
  };
}

/**
 * The query of an address that asks for it; empty for what is shown at first.
 *
 * @param first the view that is shown where none is asked for
 * @example listQuery("open", { view: "open", words: "", page: 2 }) // "?page=2"
 */
export function listQuery<View extends string>(
  first: View,
  { view, words, page }: ListFilter<View>,
): string {
  const query = new URLSearchParams({
    ...(view !== first && { view }),
    ...(words !== "" && { words }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

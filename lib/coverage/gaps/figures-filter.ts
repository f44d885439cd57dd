import { z } from "zod";

/** Which gaps are looked at. */
export const GAP_VIEWS = ["all", "without", "with"] as const;

export interface FiguresFilter {
  view: (typeof GAP_VIEWS)[number];
  /** Slug of a group; empty for all. */
  group: string;
  /** Of the gaps, and of the pages by use; from 1. */
  page: number;
  uses: number;
}

const pageSchema = z.coerce.number().int().min(1).max(10_000).catch(1);

const filterSchema = z.object({
  view: z.enum(GAP_VIEWS).catch("all"),
  group: z
    .string()
    .regex(/^[a-z-]{0,80}$/)
    .catch(""),
  page: pageSchema,
  uses: pageSchema,
});

/**
 * What an address asks for; what it says wrongly is left out.
 *
 * @example readFiguresFilter(new URLSearchParams("view=with")) // { view: "with", group: "", page: 1, uses: 1 }
 */
export function readFiguresFilter(parameters: URLSearchParams): FiguresFilter {
  return filterSchema.parse({
    view: parameters.get("view") ?? "all",
    group: parameters.get("group") ?? "",
    page: parameters.get("page") ?? 1,
    uses: parameters.get("uses") ?? 1,
  });
}

/** The query of an address that asks for it; empty for what is shown at first. */
export function figuresQuery({ view, group, page, uses }: FiguresFilter): string {
  const query = new URLSearchParams({
    ...(view !== "all" && { view }),
    ...(group !== "" && { group }),
    ...(page > 1 && { page: String(page) }),
    ...(uses > 1 && { uses: String(uses) }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

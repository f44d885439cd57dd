import { z } from "zod";

/** What changes are of, as their actions begin. */
export const CHANGE_AREAS = [
  "account",
  "address",
  "alias",
  "bin",
  "care_place",
  "dataset",
  "draft",
  "enquiry",
  "entry",
  "event_date",
  "event_dates",
  "image",
  "mail",
  "my_data",
  "passkey",
  "practice",
  "practice_report",
  "problem",
  "profile",
  "region",
  "route",
  "saved_search",
  "sign_up",
  "upload",
] as const;

/** Who has no account. */
export const OTHER_ACTORS = ["reader", "office", "worker", "terminal"] as const;

/** Which changes staff look at; empty texts and nulls leave open what they are about. */
export interface ChangeFilter {
  /** One of CHANGE_AREAS. */
  area: (typeof CHANGE_AREAS)[number] | "";
  /** Such as "enquiry:17", or how it begins. */
  subject: string;
  /** One of OTHER_ACTORS, or an account such as "account:7". */
  actor: string;
  /** ISO days, the last included. */
  from: string | null;
  until: string | null;
  /** From 1. */
  page: number;
}

const filterSchema = z.object({
  area: z.enum(CHANGE_AREAS).or(z.literal("")).catch(""),
  subject: z.string().trim().max(200).catch(""),
  actor: z
    .enum(OTHER_ACTORS)
    .or(z.string().regex(/^(?:account:\d{1,9})?$/))
    .catch(""),
  from: z.iso.date().nullable().catch(null),
  until: z.iso.date().nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/**
 * What an address asks for; what it says wrongly is left out.
 *
 * @example readChangeFilter(new URLSearchParams("subject=enquiry:17")).subject // "enquiry:17"
 */
export function readChangeFilter(parameters: URLSearchParams): ChangeFilter {
  return filterSchema.parse({
    area: parameters.get("area") ?? "",
    subject: parameters.get("subject") ?? "",
    actor: parameters.get("actor") ?? "",
    from: parameters.get("from"),
    until: parameters.get("until"),
    page: parameters.get("page") ?? undefined,
  });
}

/**
 * The query of an address that asks for it; empty for what is shown at first.
 *
 * @example changeQuery({ subject: "enquiry:17" }) // "?subject=enquiry%3A17"
 */
export function changeQuery(filter: Partial<ChangeFilter>): string {
  const { page = 1, ...texts } = filter;
  const query = new URLSearchParams(
    Object.entries(texts).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  if (page > 1) query.set("page", String(page));
  return query.size === 0 ? "" : `?${query.toString()}`;
}

import { Prisma } from "@/prisma/generated/client";
import type { Locale } from "@/lib/i18n/routing";
import { entryKindSchema, type EntryKind } from "./entry-kind";

/** Whether the row of `table` is shown at a moment. */
export function isShown(table: "entry" | "target", now: Date): Prisma.Sql {
  const of = Prisma.raw(table);
  return Prisma.sql`(${of}.publish_from IS NULL OR ${of}.publish_from <= ${now})
    AND (${of}.publish_until IS NULL OR ${of}.publish_until > ${now})`;
}

/** A kind of target as a kind of entry; null for districts and places, so that no row fits. */
export function asEntryKind(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${column} = ANY(${entryKindSchema.options}) THEN ${column}::entry_kind END`;
}

function titleIn(locale: Locale): Prisma.Sql {
  const other = locale === "de" ? "en" : "de";
  return Prisma.sql`folded(coalesce(entry.fields->'title'->>${locale}, entry.fields->'title'->>${other}))`;
}

/** The order of a list: news the youngest first, themes as they are numbered, others by name. */
export function listOrder(kind: EntryKind, locale: Locale): Prisma.Sql {
  switch (kind) {
    case "news":
    case "statement":
      return Prisma.sql`entry.fields->>'date' DESC, entry.slug`;
    case "job":
    case "offer":
      return Prisma.sql`entry.fields->>'postedOn' DESC, entry.slug`;
    case "event":
      return Prisma.sql`entry.fields->>'starts', entry.slug`;
    case "theme":
      return Prisma.sql`(entry.fields->>'position')::int, ${titleIn(locale)}, entry.slug`;
    default:
      return Prisma.sql`${titleIn(locale)}, entry.slug`;
  }
}

/** Longest text that is searched for, in characters. */
const LONGEST_SEARCH = 200;

/** Fewer letters are the beginning of too many words. */
const SHORTEST_BEGINNING = 4;

/** The words of a text as the beginnings of words: "ausbildung" is also in "Ausbildungsplatz". */
function beginnings(words: string): string {
  const parts = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts
    .map((part) => (part.length < SHORTEST_BEGINNING ? `'${part}'` : `'${part}':*`))
    .join(" & ");
}

/**
 * What a search of entries finds: their words in German and English, and parts of titles. Null for
 * a text without a letter or digit, which searches for nothing.
 */
export function searchCondition(text: string): Prisma.Sql | null {
  const words = text.replaceAll(/\p{C}/gu, " ").slice(0, LONGEST_SEARCH).trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const asked = beginnings(words);
  return Prisma.sql`(entry.search @@ (to_tsquery('german', ${asked}) || to_tsquery('english', ${asked}))
    OR strpos(folded(concat_ws(' ', entry.fields->'title'->>'de', entry.fields->'title'->>'en')), folded(${words})) > 0)`;
}

import { Prisma } from "@/prisma/generated/client";
import { oldestKnownCheck } from "../acceptance";
import { dayBefore } from "@/lib/portal-day";
import { weekdayOf, type LocalMoment } from "../local-moment";
import { MINUTES_OF_DAY, type HolidayCalendar } from "../opening-hours";
import { anyOf, beginsLike, type SearchedWord } from "./searched-words";

/** Conditions and orders over `place`: a practice, its listing, or another place of care. */

/** A place that takes new patients, by the rule of `knownAcceptance`. */
export function takesNewPatients(on: string): Prisma.Sql {
  return Prisma.sql`(place.acceptance = 'accepting'
    AND place.acceptance_checked_on BETWEEN ${oldestKnownCheck(on)}::date AND ${on}::date)`;
}

/** Monday to Friday between these minutes many are open; as `opens_unusually` in the database. */
const USUAL_MINUTES = { from: 420, below: 1140, weekdays: 5 };

/** A place that is open, by the rule of `isOpenAt`. */
export function isOpen(
  { day, minute }: LocalMoment,
  isHoliday: HolidayCalendar,
  hours: Prisma.Sql,
): Prisma.Sql {
  const weekday = weekdayOf(day);
  const [today, before] = [isHoliday(day), isHoliday(dayBefore(day))];
  const { from, below, weekdays } = USUAL_MINUTES;
  const isUsual = !today && weekday < weekdays && minute >= from && minute < below;
  const isIrregular =
    today || before
      ? Prisma.sql`place.irregular_hours`
      : Prisma.sql`place.irregular_days @> ${day}::date`;
  const isOpenThen = Prisma.sql`CASE WHEN ${isIrregular}
    THEN open_at(${hours}, ${day}::date, ${minute}::int, ${today}::boolean, ${before}::boolean)
    ELSE NOT ${today}::boolean AND place.open_weekly @> ${weekday * MINUTES_OF_DAY + minute}::int END`;
  return isUsual ? isOpenThen : Prisma.sql`place.opens_unusually AND ${isOpenThen}`;
}

/** A listing of a group, or of all practices, that holds on a day. */
export function isListed(group: string | null, on: string): Prisma.Sql {
  if (group === null) return Prisma.sql`place.group_slug = ''`;
  return Prisma.sql`(place.group_slug = ${group} AND (NOT place.seats_dated OR EXISTS (
    SELECT FROM seat WHERE seat.practice_id = place.practice_id AND seat.group_slug = ${group}
      AND (seat.valid_from IS NULL OR seat.valid_from <= ${on}::date)
      AND (seat.valid_to IS NULL OR seat.valid_to > ${on}::date))))`;
}

/** A practice where one of some groups works on a day. */
export function hasGroup(groups: readonly string[], on: string): Prisma.Sql {
  return Prisma.sql`(place.group_slugs && ${[...groups]}::text[] AND (NOT place.seats_dated OR EXISTS (
    SELECT FROM seat WHERE seat.practice_id = place.id AND seat.group_slug = ANY(${[...groups]}::text[])
      AND (seat.valid_from IS NULL OR seat.valid_from <= ${on}::date)
      AND (seat.valid_to IS NULL OR seat.valid_to > ${on}::date))))`;
}

/** A list column of a place that holds all of some values. */
export function holdsAll(
  column: "languages" | "accessibility",
  values: readonly string[],
): Prisma.Sql {
  return Prisma.sql`place.${Prisma.raw(column)} @> ${[...values]}::text[]`;
}

/** A place with each of some words, in any of their variants or another inflection. */
export function hasWords(words: readonly SearchedWord[]): Prisma.Sql {
  const queries = words.map(
    ({ asTyped, variants }) =>
      Prisma.sql`(to_tsquery('simple', ${anyOf(variants)}) || plainto_tsquery('german', ${asTyped}))`,
  );
  return Prisma.sql`place.search @@ (${Prisma.join(queries, " && ")})`;
}

/** A place within some kilometres of a position; the box around them is looked up in an index. */
export function isWithin(
  { longitude, latitude }: { longitude: number; latitude: number },
  km: number,
): Prisma.Sql {
  const [north, south] = [Math.min(85, latitude + km / 110), Math.max(-85, latitude - km / 110)];
  const widest = Math.max(Math.abs(north), Math.abs(south));
  const aside = Math.min(360, km / (110 * Math.cos((widest * Math.PI) / 180)));
  const [west, east] = [longitude - aside, longitude + aside];
  return Prisma.sql`(map_position(place.longitude, place.latitude)
      <@ box(map_position(${west}::float8, ${south}::float8), map_position(${east}::float8, ${north}::float8))
    AND km_between(place.longitude, place.latitude, ${longitude}::float8, ${latitude}::float8) <= ${km}::float8)`;
}

/** A place that has one of some wanted fields; null when none is wanted. */
export function prefers(fields: readonly string[]): Prisma.Sql | null {
  if (fields.length === 0) return null;
  const begins = fields.flatMap((field) => field.split(" ")).map(beginsLike);
  return Prisma.sql`place.search @@ to_tsquery('simple', ${begins.join(" | ")})`;
}

/** How well a place fits: who has a wanted field comes first, then who has the words in the name. */
export function relevance(
  words: readonly SearchedWord[],
  preferred: readonly string[],
): Prisma.Sql | null {
  const wanted = prefers(preferred);
  const parts = wanted ? [Prisma.sql`2 * (${wanted})::int`] : [];
  if (words.length > 0) {
    const names = words.map(({ folded }) => `${anyOf([folded])}:A`);
    parts.push(Prisma.sql`(place.search @@ to_tsquery('simple', ${names.join(" & ")}))::int`);
  }
  return parts.length === 0 ? null : Prisma.sql`(${Prisma.join(parts, " + ")})`;
}

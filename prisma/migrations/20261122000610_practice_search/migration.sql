-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "group_slugs" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "irregular_hours" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "seats_dated" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sort_name" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "care_place" ADD COLUMN     "irregular_hours" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "sort_name" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "search_word" (
    "region_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("region_id","kind","word")
);

-- AddForeignKey
ALTER TABLE "search_word" ADD CONSTRAINT "search_word_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Misspelt words are looked up among the different words of a region, not in every place.
DROP INDEX "practice_search_text_idx";
DROP INDEX "care_place_search_text_idx";
CREATE INDEX "search_word_word_idx" ON "search_word" USING GIN ("word" gin_trgm_ops);
CREATE INDEX "locality_folded_idx" ON "locality" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "practice_region_id_sort_name_id_idx" ON "practice"("region_id", "sort_name" COLLATE "C", "id");
CREATE INDEX "care_place_region_id_sort_name_id_idx" ON "care_place"("region_id", "sort_name" COLLATE "C", "id");
CREATE INDEX "practice_group_slugs_languages_accessibility_idx" ON "practice" USING GIN ("group_slugs", "languages", "accessibility");

-- Degrees of latitude stretched as on a Mercator map, so that near things are near in all directions.
CREATE FUNCTION map_position(longitude float8, latitude float8) RETURNS point IMMUTABLE PARALLEL SAFE RETURN
  point(longitude, degrees(ln(tan(pi() / 4 + radians(greatest(-85, least(85, latitude))) / 2))));
CREATE INDEX "practice_position_idx" ON "practice" USING GIST (map_position("longitude", "latitude"));
CREATE INDEX "care_place_position_idx" ON "care_place" USING GIST (map_position("longitude", "latitude"));

-- Kilometres between two positions on a sphere.
CREATE FUNCTION km_between(longitude1 float8, latitude1 float8, longitude2 float8, latitude2 float8) RETURNS float8 IMMUTABLE PARALLEL SAFE RETURN
  2 * 6371.0088 * asin(least(1, sqrt(power(sin(radians(latitude2 - latitude1) / 2), 2)
    + cos(radians(latitude1)) * cos(radians(latitude2)) * power(sin(radians(longitude2 - longitude1) / 2), 2))));

-- Whether hours as lib/practices/opening-hours.ts stores them are open at a minute of a day.
CREATE FUNCTION open_at(hours jsonb, day date, minute int, holiday boolean, holiday_before boolean) RETURNS boolean IMMUTABLE PARALLEL SAFE RETURN EXISTS (
  SELECT FROM (VALUES (day, minute, holiday), (day - 1, minute + 1440, holiday_before)) AS begun (day, minute, holiday)
  CROSS JOIN LATERAL jsonb_array_elements(coalesce(
    (SELECT exception->'spans' FROM jsonb_array_elements(hours->'exceptions') WITH ORDINALITY AS list (exception, place)
      WHERE begun.day BETWEEN (exception->>'from')::date AND (exception->>'to')::date ORDER BY place LIMIT 1),
    CASE WHEN begun.holiday THEN hours->'holidays' END,
    hours->'weekly'->(extract(isodow FROM begun.day)::int - 1))) AS span
  WHERE begun.minute >= (span->>0)::int AND begun.minute < (span->>1)::int);

-- Hours of the week as minutes from Monday 00:00. What goes beyond Sunday midnight begins the week.
CREATE FUNCTION weekly_minutes(hours jsonb) RETURNS int4multirange IMMUTABLE PARALLEL SAFE RETURN (
  SELECT coalesce(range_agg(part), '{}') FROM jsonb_array_elements(hours->'weekly') WITH ORDINALITY AS week (spans, day)
  CROSS JOIN LATERAL jsonb_array_elements(week.spans) AS span
  CROSS JOIN LATERAL (SELECT ((day - 1) * 1440 + (span->>0)::int)::int AS begins, ((day - 1) * 1440 + (span->>1)::int)::int AS ends) AS minutes
  CROSS JOIN LATERAL (VALUES (int4range(begins, least(ends, 10080))), (int4range(0, greatest(ends - 10080, 0)))) AS parts (part)
  WHERE NOT isempty(part));

-- Folded words parted by single blanks.
CREATE FUNCTION words_of(words text) RETURNS text IMMUTABLE PARALLEL SAFE RETURN trim(
  regexp_replace(folded(words), '[][[:space:][:punct:]„“”‚‘’«»‹›–—…·]+', ' ', 'g'));

-- What the words of a place are found by: those of the name weigh most.
CREATE FUNCTION place_search(name text, rest text) RETURNS tsvector IMMUTABLE PARALLEL SAFE RETURN
  setweight(to_tsvector('simple', words_of(name)), 'A') || setweight(to_tsvector('german', name), 'A')
  || CASE WHEN rest = '' THEN ''::tsvector ELSE to_tsvector('simple', words_of(rest)) || to_tsvector('german', rest) END;

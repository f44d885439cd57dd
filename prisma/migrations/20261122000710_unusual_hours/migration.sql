-- AlterTable
ALTER TABLE "practice" ADD COLUMN     "irregular_days" datemultirange,
ADD COLUMN     "opens_unusually" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "practice_listing" ADD COLUMN     "irregular_days" datemultirange,
ADD COLUMN     "opens_unusually" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "care_place" ADD COLUMN     "irregular_days" datemultirange,
ADD COLUMN     "opens_unusually" BOOLEAN NOT NULL DEFAULT false;

-- Days of exceptions, and the days after them, into which their nights reach.
CREATE FUNCTION irregular_days(hours jsonb) RETURNS datemultirange IMMUTABLE PARALLEL SAFE RETURN (
  SELECT range_agg(daterange((exception->>'from')::date, (exception->>'to')::date + 2))
  FROM jsonb_array_elements(hours->'exceptions') AS exception
  WHERE (exception->>'from')::date <= (exception->>'to')::date);

-- Whether hours can be open at another time than Monday to Friday from 07:00 to 19:00.
CREATE FUNCTION opens_unusually(hours jsonb, open_weekly int4multirange) RETURNS boolean IMMUTABLE PARALLEL SAFE RETURN coalesce(
  NOT open_weekly <@ '{[420,1140),[1860,2580),[3300,4020),[4740,5460),[6180,6900)}'::int4multirange
  OR hours->'holidays' <> '[]' OR hours @? '$.exceptions[*].spans[0]', false);

UPDATE "practice" SET irregular_days = irregular_days(hours), opens_unusually = opens_unusually(hours, open_weekly)
WHERE hours IS NOT NULL;
UPDATE "care_place" SET irregular_days = irregular_days(hours), opens_unusually = opens_unusually(hours, open_weekly)
WHERE hours IS NOT NULL;
UPDATE "practice_listing" AS listing SET irregular_days = practice.irregular_days, opens_unusually = practice.opens_unusually
FROM "practice" WHERE practice.id = listing.practice_id AND practice.hours IS NOT NULL;

-- At night and on holidays, what may be open is found without reading all that is closed.
CREATE INDEX "practice_listing_unusual_idx" ON "practice_listing"("region_id", "group_slug", "sort_name" COLLATE "C", "practice_id") WHERE "opens_unusually";

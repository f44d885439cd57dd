-- CreateExtension
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateTable
CREATE TABLE "practice_listing" (
    "practice_id" INTEGER NOT NULL,
    "region_id" INTEGER NOT NULL,
    "group_slug" TEXT NOT NULL,
    "seats_dated" BOOLEAN NOT NULL,
    "sort_name" TEXT NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "district_id" INTEGER,
    "languages" TEXT[] NOT NULL,
    "accessibility" TEXT[] NOT NULL,
    "open_weekly" int4multirange,
    "irregular_hours" BOOLEAN NOT NULL,
    "acceptance" "acceptance",
    "acceptance_checked_on" DATE,

    CONSTRAINT "practice_listing_pkey" PRIMARY KEY ("practice_id","group_slug")
);

-- AddForeignKey
ALTER TABLE "practice_listing" ADD CONSTRAINT "practice_listing_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Lists without words are read from here in their order, never from the wide rows of practices.
CREATE INDEX "practice_listing_region_id_group_slug_sort_name_practice_id_idx" ON "practice_listing"("region_id", "group_slug", "sort_name" COLLATE "C", "practice_id");
CREATE INDEX "practice_listing_position_idx" ON "practice_listing" USING GIST ("region_id", "group_slug", map_position("longitude", "latitude"));

-- What only lists needed of the wide rows.
DROP INDEX "practice_region_id_sort_name_id_idx";
DROP INDEX "practice_position_idx";
DROP INDEX "practice_group_slugs_languages_accessibility_idx";
CREATE INDEX "practice_group_slugs_idx" ON "practice" USING GIN ("group_slugs");

INSERT INTO "practice_listing"
SELECT practice.id, practice.region_id, listed.group_slug, seats_dated, left(sort_name, 200), longitude, latitude, district_id,
  languages, accessibility, open_weekly, irregular_hours, acceptance, acceptance_checked_on
FROM practice CROSS JOIN LATERAL unnest(group_slugs || ARRAY['']) AS listed (group_slug)
ORDER BY practice.region_id, listed.group_slug, sort_name;

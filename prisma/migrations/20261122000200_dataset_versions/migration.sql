-- CreateEnum
CREATE TYPE "dataset_kind" AS ENUM ('boundaries', 'population', 'practices', 'counts', 'figures', 'places', 'aliases', 'crosswalk');

-- CreateEnum
CREATE TYPE "dataset_status" AS ENUM ('scheduled', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "care_place_kind" AS ENUM ('pharmacy', 'hospital', 'clinic', 'nursing_home', 'care_service', 'on_call_practice');

-- DropIndex
DROP INDEX "data_source_region_id_publisher_title_as_of_key";

-- AlterTable
ALTER TABLE "district" ADD COLUMN     "parent_key" TEXT,
ADD COLUMN     "parent_level" TEXT;

-- CreateTable
CREATE TABLE "dataset_version" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "kind" "dataset_kind" NOT NULL,
    "status" "dataset_status" NOT NULL,
    "source_id" INTEGER NOT NULL,
    "file_name" TEXT,
    "file_sha256" TEXT,
    "file_bytes" BIGINT,
    "request" JSONB NOT NULL,
    "submitted_by" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publish_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "withdrawn_by" TEXT,
    "withdrawn_at" TIMESTAMPTZ(3),
    "rows_read" INTEGER NOT NULL,
    "rows_taken" INTEGER NOT NULL,
    "rows_rejected" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "removed" INTEGER NOT NULL,

    CONSTRAINT "dataset_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset_record" (
    "version_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "payload" JSONB,

    CONSTRAINT "dataset_record_pkey" PRIMARY KEY ("version_id","key")
);

-- CreateTable
CREATE TABLE "district_alias" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "alias" TEXT NOT NULL,
    "level" TEXT NOT NULL DEFAULT '',
    "district_key" TEXT,
    "source_id" INTEGER,

    CONSTRAINT "district_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crosswalk_share" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "crosswalk" TEXT NOT NULL,
    "from_key" TEXT NOT NULL,
    "to_key" TEXT NOT NULL,
    "share" DECIMAL(12,9) NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "crosswalk_share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mapping_profile" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "profile" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mapping_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_count" (
    "id" SERIAL NOT NULL,
    "district_id" INTEGER NOT NULL,
    "group_slug" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "doctors" INTEGER,
    "fte" DECIMAL(8,2),
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "practice_count_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "care_place" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "kind" "care_place_kind" NOT NULL,
    "external_key" TEXT NOT NULL,
    "name" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "district_id" INTEGER,
    "beds" INTEGER,
    "free_places" INTEGER,
    "free_as_of" DATE,
    "phone" TEXT,
    "website" TEXT,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "care_place_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "dataset_version_source_id_key" ON "dataset_version"("source_id");

-- CreateIndex
CREATE INDEX "dataset_version_region_id_kind_status_idx" ON "dataset_version"("region_id", "kind", "status");

-- CreateIndex
CREATE INDEX "dataset_version_publish_at_idx" ON "dataset_version"("publish_at");

-- CreateIndex
CREATE INDEX "dataset_record_key_idx" ON "dataset_record"("key");

-- CreateIndex
CREATE INDEX "district_alias_source_id_idx" ON "district_alias"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "district_alias_region_id_alias_level_key" ON "district_alias"("region_id", "alias", "level");

-- CreateIndex
CREATE INDEX "crosswalk_share_source_id_idx" ON "crosswalk_share"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "crosswalk_share_region_id_crosswalk_from_key_to_key_key" ON "crosswalk_share"("region_id", "crosswalk", "from_key", "to_key");

-- CreateIndex
CREATE UNIQUE INDEX "mapping_profile_region_id_name_key" ON "mapping_profile"("region_id", "name");

-- CreateIndex
CREATE INDEX "practice_count_group_slug_idx" ON "practice_count"("group_slug");

-- CreateIndex
CREATE INDEX "practice_count_source_id_idx" ON "practice_count"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "practice_count_district_id_group_slug_as_of_key" ON "practice_count"("district_id", "group_slug", "as_of");

-- CreateIndex
CREATE INDEX "care_place_district_id_idx" ON "care_place"("district_id");

-- CreateIndex
CREATE INDEX "care_place_source_id_idx" ON "care_place"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "care_place_region_id_kind_external_key_key" ON "care_place"("region_id", "kind", "external_key");

-- CreateIndex
CREATE INDEX "data_source_region_id_idx" ON "data_source"("region_id");

-- AddForeignKey
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_record" ADD CONSTRAINT "dataset_record_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "dataset_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district_alias" ADD CONSTRAINT "district_alias_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district_alias" ADD CONSTRAINT "district_alias_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crosswalk_share" ADD CONSTRAINT "crosswalk_share_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crosswalk_share" ADD CONSTRAINT "crosswalk_share_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mapping_profile" ADD CONSTRAINT "mapping_profile_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_count" ADD CONSTRAINT "practice_count_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_count" ADD CONSTRAINT "practice_count_group_slug_fkey" FOREIGN KEY ("group_slug") REFERENCES "specialty_group"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_count" ADD CONSTRAINT "practice_count_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_place" ADD CONSTRAINT "care_place_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_place" ADD CONSTRAINT "care_place_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_place" ADD CONSTRAINT "care_place_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Guards
ALTER TABLE "dataset_version"
    ADD CONSTRAINT "dataset_version_rows_check" CHECK ("rows_read" >= 0 AND "rows_taken" >= 0 AND "rows_rejected" >= 0),
    ADD CONSTRAINT "dataset_version_changes_check" CHECK ("added" >= 0 AND "changed" >= 0 AND "removed" >= 0),
    ADD CONSTRAINT "dataset_version_published_check" CHECK ("status" <> 'published' OR "published_at" IS NOT NULL);

ALTER TABLE "crosswalk_share"
    ADD CONSTRAINT "crosswalk_share_share_check" CHECK ("share" > 0 AND "share" <= 1);

ALTER TABLE "practice_count"
    ADD CONSTRAINT "practice_count_amount_check" CHECK ("doctors" >= 0 AND "fte" >= 0 AND ("doctors" IS NOT NULL OR "fte" IS NOT NULL));

ALTER TABLE "care_place"
    ADD CONSTRAINT "care_place_point_check" CHECK ("longitude" BETWEEN -180 AND 180 AND "latitude" BETWEEN -90 AND 90),
    ADD CONSTRAINT "care_place_beds_check" CHECK ("beds" >= 0 AND "free_places" >= 0);

-- What was imported before there were versions becomes one version for each source and kind.
ALTER TABLE "data_source" ADD COLUMN "adopted_from" INTEGER, ADD COLUMN "adopted_kind" "dataset_kind";

INSERT INTO "data_source" ("region_id", "publisher", "title", "licence", "url", "as_of", "demo", "note", "adopted_from", "adopted_kind")
SELECT source."region_id", source."publisher", source."title", source."licence", source."url", source."as_of", source."demo", source."note", used."source_id", used."kind"::"dataset_kind"
FROM (
    SELECT "source_id", 'boundaries' AS "kind" FROM "district"
    UNION SELECT "source_id", 'population' FROM "population"
    UNION SELECT "source_id", 'practices' FROM "practice"
    UNION SELECT "source_id", 'figures' FROM "planning_figure"
    UNION SELECT "source_id", 'figures' FROM "regional_residents_per_doctor"
) AS used JOIN "data_source" AS source ON source."id" = used."source_id"
ORDER BY used."source_id", used."kind";

UPDATE "district" AS item SET "source_id" = own."id" FROM "data_source" AS own
WHERE own."adopted_from" = item."source_id" AND own."adopted_kind" = 'boundaries';
UPDATE "population" AS item SET "source_id" = own."id" FROM "data_source" AS own
WHERE own."adopted_from" = item."source_id" AND own."adopted_kind" = 'population';
UPDATE "practice" AS item SET "source_id" = own."id" FROM "data_source" AS own
WHERE own."adopted_from" = item."source_id" AND own."adopted_kind" = 'practices';
UPDATE "seat" SET "source_id" = "practice"."source_id" FROM "practice" WHERE "practice"."id" = "seat"."practice_id";
UPDATE "planning_figure" AS item SET "source_id" = own."id" FROM "data_source" AS own
WHERE own."adopted_from" = item."source_id" AND own."adopted_kind" = 'figures';
UPDATE "regional_residents_per_doctor" AS item SET "source_id" = own."id" FROM "data_source" AS own
WHERE own."adopted_from" = item."source_id" AND own."adopted_kind" = 'figures';
UPDATE "district" SET "parent_level" = parent."level", "parent_key" = parent."official_key"
FROM "district" AS parent WHERE parent."id" = "district"."parent_id";
DELETE FROM "data_source" WHERE "region_id" IS NOT NULL AND "adopted_kind" IS NULL;

INSERT INTO "dataset_version" ("region_id", "kind", "status", "source_id", "request", "submitted_by", "publish_at", "published_at", "rows_read", "rows_taken", "rows_rejected", "added", "changed", "removed")
SELECT "region_id", "adopted_kind", 'published', "id", '{}', 'migration', now(), now(), 0, 0, 0, 0, 0, 0
FROM "data_source" WHERE "adopted_kind" IS NOT NULL ORDER BY "id";
ALTER TABLE "data_source" DROP COLUMN "adopted_from", DROP COLUMN "adopted_kind";

INSERT INTO "dataset_record" ("version_id", "key", "payload")
SELECT version."id", concat_ws(chr(31), item."level", item."official_key"),
    jsonb_build_object('name', item."name", 'slug', item."slug", 'geometry', item."geometry", 'areaKm2', item."area_km2",
        'longitude', item."longitude", 'latitude', item."latitude", 'parentLevel', item."parent_level", 'parentKey', item."parent_key")
FROM "district" AS item JOIN "dataset_version" AS version USING ("source_id");

INSERT INTO "dataset_record" ("version_id", "key", "payload")
SELECT version."id",
    concat_ws(chr(31), district."level", district."official_key", item."year", CASE WHEN item."projected" THEN 'projected' ELSE 'actual' END, item."sex",
        CASE WHEN item."age_from" = 0 AND item."age_below" = 150 THEN 'total' ELSE 'bands' END) AS "record_key",
    jsonb_agg(jsonb_build_array(item."age_from", item."age_below", item."people") ORDER BY item."age_from")
FROM "population" AS item JOIN "dataset_version" AS version USING ("source_id") JOIN "district" ON district."id" = item."district_id"
GROUP BY version."id", "record_key";

INSERT INTO "dataset_record" ("version_id", "key", "payload")
SELECT version."id", item."external_key",
    jsonb_build_object('name', item."name", 'street', item."street", 'postcode', item."postcode", 'city', item."city",
        'longitude', item."longitude", 'latitude', item."latitude", 'seats', coalesce((
            SELECT jsonb_agg(jsonb_build_object('group', seat."group_slug", 'fte', seat."fte", 'validFrom', seat."valid_from",
                'validTo', seat."valid_to", 'birthYear', seat."birth_year") ORDER BY length(seat."external_key"), seat."external_key")
            FROM "seat" WHERE seat."practice_id" = item."id"), '[]'))
FROM "practice" AS item JOIN "dataset_version" AS version USING ("source_id");

INSERT INTO "dataset_record" ("version_id", "key", "payload")
SELECT version."id", concat_ws(chr(31), area."official_key", item."group_slug", item."as_of", 'figure'),
    jsonb_build_object('areaName', area."name", 'fte', item."fte", 'coverageDegree', item."coverage_degree",
        'openSeats', item."open_seats", 'status', item."status")
FROM "planning_figure" AS item JOIN "dataset_version" AS version USING ("source_id")
JOIN "planning_area" AS area ON area."id" = item."planning_area_id";

INSERT INTO "dataset_record" ("version_id", "key", "payload")
SELECT version."id", concat_ws(chr(31), area."official_key", item."group_slug", item."valid_from", 'residentsPerDoctor'),
    jsonb_build_object('areaName', area."name", 'residents', item."residents")
FROM "regional_residents_per_doctor" AS item JOIN "dataset_version" AS version USING ("source_id")
JOIN "planning_area" AS area ON area."id" = item."planning_area_id";

UPDATE "dataset_version" AS version SET "rows_read" = counted."records", "rows_taken" = counted."records", "added" = counted."records"
FROM (SELECT "version_id", count(*)::int AS "records" FROM "dataset_record" GROUP BY "version_id") AS counted
WHERE counted."version_id" = version."id";

-- CreateEnum
CREATE TYPE "care_level" AS ENUM ('primary', 'general_specialist', 'specialised', 'separate');

-- CreateEnum
CREATE TYPE "denominator" AS ENUM ('all', 'women', 'minors');

-- CreateEnum
CREATE TYPE "planning_status" AS ENUM ('undersupply', 'impending_undersupply', 'open', 'partly_open', 'closed');

-- CreateEnum
CREATE TYPE "sex" AS ENUM ('all', 'female', 'male');

-- CreateTable
CREATE TABLE "specialty_group" (
    "slug" TEXT NOT NULL,
    "slug_english" TEXT NOT NULL,
    "name_german" TEXT NOT NULL,
    "dative_german" TEXT NOT NULL,
    "name_english" TEXT NOT NULL,
    "care_level" "care_level" NOT NULL,
    "denominator" "denominator" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "specialty_group_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "residents_per_doctor" (
    "group_slug" TEXT NOT NULL,
    "district_type" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,
    "residents" DECIMAL(12,2) NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "residents_per_doctor_pkey" PRIMARY KEY ("group_slug","district_type","valid_from")
);

-- CreateTable
CREATE TABLE "planning_area" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "official_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "planning_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planning_figure" (
    "planning_area_id" INTEGER NOT NULL,
    "group_slug" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "fte" DECIMAL(10,2),
    "coverage_degree" DECIMAL(7,2),
    "open_seats" DECIMAL(8,2),
    "status" "planning_status",
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "planning_figure_pkey" PRIMARY KEY ("planning_area_id","group_slug","as_of")
);

-- CreateTable
CREATE TABLE "regional_residents_per_doctor" (
    "planning_area_id" INTEGER NOT NULL,
    "group_slug" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "residents" DECIMAL(12,2) NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "regional_residents_per_doctor_pkey" PRIMARY KEY ("planning_area_id","group_slug","valid_from")
);

-- CreateTable
CREATE TABLE "practice" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "external_key" TEXT NOT NULL,
    "name" TEXT,
    "street" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "district_id" INTEGER,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" SERIAL NOT NULL,
    "practice_id" INTEGER NOT NULL,
    "external_key" TEXT NOT NULL,
    "group_slug" TEXT NOT NULL,
    "fte" DECIMAL(6,2) NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "birth_year" INTEGER,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "region" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "map_level" TEXT NOT NULL,
    "district_type" INTEGER,
    "accent" TEXT NOT NULL DEFAULT 'teal',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_office" (
    "region_id" INTEGER NOT NULL,
    "office" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "phone" TEXT,
    "website" TEXT,

    CONSTRAINT "contact_office_pkey" PRIMARY KEY ("region_id")
);

-- CreateTable
CREATE TABLE "district" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "official_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "geometry" JSONB NOT NULL,
    "area_km2" DECIMAL(12,4) NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "parent_id" INTEGER,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "district_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "district_topology" (
    "region_id" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "topology" JSONB NOT NULL,

    CONSTRAINT "district_topology_pkey" PRIMARY KEY ("region_id","level")
);

-- CreateTable
CREATE TABLE "population" (
    "id" SERIAL NOT NULL,
    "district_id" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "age_from" INTEGER NOT NULL,
    "age_below" INTEGER NOT NULL,
    "sex" "sex" NOT NULL,
    "projected" BOOLEAN NOT NULL DEFAULT false,
    "people" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "population_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_source" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER,
    "publisher" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "url" TEXT NOT NULL DEFAULT '',
    "as_of" DATE NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "data_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_change" (
    "tag" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "content_change_pkey" PRIMARY KEY ("tag")
);

-- CreateIndex
CREATE UNIQUE INDEX "specialty_group_slug_english_key" ON "specialty_group"("slug_english");

-- CreateIndex
CREATE UNIQUE INDEX "specialty_group_position_key" ON "specialty_group"("position");

-- CreateIndex
CREATE INDEX "residents_per_doctor_source_id_idx" ON "residents_per_doctor"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "planning_area_region_id_official_key_key" ON "planning_area"("region_id", "official_key");

-- CreateIndex
CREATE INDEX "planning_figure_source_id_idx" ON "planning_figure"("source_id");

-- CreateIndex
CREATE INDEX "regional_residents_per_doctor_source_id_idx" ON "regional_residents_per_doctor"("source_id");

-- CreateIndex
CREATE INDEX "practice_district_id_idx" ON "practice"("district_id");

-- CreateIndex
CREATE INDEX "practice_source_id_idx" ON "practice"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "practice_region_id_external_key_key" ON "practice"("region_id", "external_key");

-- CreateIndex
CREATE INDEX "seat_group_slug_idx" ON "seat"("group_slug");

-- CreateIndex
CREATE INDEX "seat_source_id_idx" ON "seat"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "seat_practice_id_external_key_key" ON "seat"("practice_id", "external_key");

-- CreateIndex
CREATE UNIQUE INDEX "region_slug_key" ON "region"("slug");

-- CreateIndex
CREATE INDEX "district_parent_id_idx" ON "district"("parent_id");

-- CreateIndex
CREATE INDEX "district_source_id_idx" ON "district"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "district_region_id_level_official_key_key" ON "district"("region_id", "level", "official_key");

-- CreateIndex
CREATE UNIQUE INDEX "district_region_id_slug_key" ON "district"("region_id", "slug");

-- CreateIndex
CREATE INDEX "population_source_id_idx" ON "population"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "population_district_id_year_projected_sex_age_from_age_belo_key" ON "population"("district_id", "year", "projected", "sex", "age_from", "age_below");

-- CreateIndex
CREATE UNIQUE INDEX "data_source_region_id_publisher_title_as_of_key" ON "data_source"("region_id", "publisher", "title", "as_of");

-- AddForeignKey
ALTER TABLE "residents_per_doctor" ADD CONSTRAINT "residents_per_doctor_group_slug_fkey" FOREIGN KEY ("group_slug") REFERENCES "specialty_group"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "residents_per_doctor" ADD CONSTRAINT "residents_per_doctor_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planning_area" ADD CONSTRAINT "planning_area_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planning_figure" ADD CONSTRAINT "planning_figure_planning_area_id_fkey" FOREIGN KEY ("planning_area_id") REFERENCES "planning_area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planning_figure" ADD CONSTRAINT "planning_figure_group_slug_fkey" FOREIGN KEY ("group_slug") REFERENCES "specialty_group"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planning_figure" ADD CONSTRAINT "planning_figure_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regional_residents_per_doctor" ADD CONSTRAINT "regional_residents_per_doctor_planning_area_id_fkey" FOREIGN KEY ("planning_area_id") REFERENCES "planning_area"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regional_residents_per_doctor" ADD CONSTRAINT "regional_residents_per_doctor_group_slug_fkey" FOREIGN KEY ("group_slug") REFERENCES "specialty_group"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regional_residents_per_doctor" ADD CONSTRAINT "regional_residents_per_doctor_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice" ADD CONSTRAINT "practice_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice" ADD CONSTRAINT "practice_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice" ADD CONSTRAINT "practice_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_group_slug_fkey" FOREIGN KEY ("group_slug") REFERENCES "specialty_group"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_office" ADD CONSTRAINT "contact_office_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "district"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district" ADD CONSTRAINT "district_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "district_topology" ADD CONSTRAINT "district_topology_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "population" ADD CONSTRAINT "population_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "population" ADD CONSTRAINT "population_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_source" ADD CONSTRAINT "data_source_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Amounts that cannot be negative, ranges that cannot be left
ALTER TABLE "region"
    ADD CONSTRAINT "region_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "region_district_type_check" CHECK ("district_type" BETWEEN 1 AND 6);

ALTER TABLE "district"
    ADD CONSTRAINT "district_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "district_area_check" CHECK ("area_km2" > 0),
    ADD CONSTRAINT "district_point_check" CHECK ("longitude" BETWEEN -180 AND 180 AND "latitude" BETWEEN -90 AND 90),
    ADD CONSTRAINT "district_parent_check" CHECK ("parent_id" <> "id");

ALTER TABLE "population"
    ADD CONSTRAINT "population_people_check" CHECK ("people" >= 0),
    ADD CONSTRAINT "population_year_check" CHECK ("year" BETWEEN 1900 AND 2200),
    ADD CONSTRAINT "population_age_check" CHECK ("age_from" >= 0 AND "age_below" > "age_from" AND "age_below" <= 150);

ALTER TABLE "residents_per_doctor"
    ADD CONSTRAINT "residents_per_doctor_residents_check" CHECK ("residents" > 0),
    ADD CONSTRAINT "residents_per_doctor_district_type_check" CHECK ("district_type" BETWEEN 1 AND 6);

ALTER TABLE "regional_residents_per_doctor"
    ADD CONSTRAINT "regional_residents_per_doctor_residents_check" CHECK ("residents" > 0);

ALTER TABLE "planning_figure"
    ADD CONSTRAINT "planning_figure_fte_check" CHECK ("fte" >= 0),
    ADD CONSTRAINT "planning_figure_coverage_degree_check" CHECK ("coverage_degree" >= 0),
    ADD CONSTRAINT "planning_figure_open_seats_check" CHECK ("open_seats" >= 0);

ALTER TABLE "practice"
    ADD CONSTRAINT "practice_point_check" CHECK ("longitude" BETWEEN -180 AND 180 AND "latitude" BETWEEN -90 AND 90);

ALTER TABLE "seat"
    ADD CONSTRAINT "seat_fte_check" CHECK ("fte" >= 0),
    ADD CONSTRAINT "seat_birth_year_check" CHECK ("birth_year" BETWEEN 1900 AND 2100),
    ADD CONSTRAINT "seat_period_check" CHECK ("valid_to" > "valid_from");

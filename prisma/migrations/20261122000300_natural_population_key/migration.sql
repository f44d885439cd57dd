-- Half a million rows of people need one index less when what names them is their key.
DROP INDEX "population_district_id_year_projected_sex_age_from_age_belo_key";
ALTER TABLE "population" DROP CONSTRAINT "population_pkey";
ALTER TABLE "population" DROP COLUMN "id";
ALTER TABLE "population" ADD CONSTRAINT "population_pkey" PRIMARY KEY ("district_id", "year", "projected", "sex", "age_from", "age_below");

-- Who put a withdrawn version back, and when.
ALTER TABLE "dataset_version" ADD COLUMN "restored_by" TEXT;
ALTER TABLE "dataset_version" ADD COLUMN "restored_at" TIMESTAMPTZ(3);

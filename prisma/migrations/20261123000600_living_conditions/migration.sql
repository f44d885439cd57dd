-- AlterEnum
ALTER TYPE "dataset_kind" ADD VALUE 'living_conditions';

-- AlterEnum
ALTER TYPE "locality_kind" ADD VALUE 'centre';
ALTER TYPE "locality_kind" ADD VALUE 'station';

-- CreateTable
CREATE TABLE "living_condition" (
    "district_id" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "estimate" BOOLEAN NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "living_condition_pkey" PRIMARY KEY ("district_id","indicator","as_of")
);

-- CreateIndex
CREATE INDEX "living_condition_source_id_idx" ON "living_condition"("source_id");

-- AddForeignKey
ALTER TABLE "living_condition" ADD CONSTRAINT "living_condition_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "district"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "living_condition" ADD CONSTRAINT "living_condition_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "data_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

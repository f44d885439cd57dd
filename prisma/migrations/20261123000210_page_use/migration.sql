-- CreateTable
CREATE TABLE "page_use" (
    "region_id" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "page_use_pkey" PRIMARY KEY ("region_id","day","path")
);

-- CreateIndex
CREATE INDEX "page_use_day_idx" ON "page_use"("day");

-- AddForeignKey
ALTER TABLE "page_use" ADD CONSTRAINT "page_use_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

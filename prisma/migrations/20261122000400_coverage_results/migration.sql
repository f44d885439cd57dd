-- CreateTable
CREATE TABLE "coverage_result" (
    "region_id" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "group_slug" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "computed_on" DATE NOT NULL,
    "result" JSONB NOT NULL,

    CONSTRAINT "coverage_result_pkey" PRIMARY KEY ("region_id","basis","group_slug","subject")
);

-- CreateIndex
CREATE INDEX "coverage_result_group_slug_idx" ON "coverage_result"("group_slug");

-- AddForeignKey
ALTER TABLE "coverage_result" ADD CONSTRAINT "coverage_result_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_result" ADD CONSTRAINT "coverage_result_group_slug_fkey" FOREIGN KEY ("group_slug") REFERENCES "specialty_group"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

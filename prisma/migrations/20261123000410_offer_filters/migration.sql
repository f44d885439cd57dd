-- CreateTable
CREATE TABLE "offer" (
    "entry_id" INTEGER NOT NULL,
    "region_id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "groups" TEXT[],
    "districts" TEXT[],
    "available_from" DATE,
    "least_hours" DOUBLE PRECISION,
    "seats" DOUBLE PRECISION,
    "posted_on" DATE NOT NULL,
    "shown_from" TIMESTAMPTZ(3),
    "shown_until" TIMESTAMPTZ(3),

    CONSTRAINT "offer_pkey" PRIMARY KEY ("entry_id")
);

-- CreateIndex
CREATE INDEX "offer_region_id_posted_on_slug_idx" ON "offer"("region_id", "posted_on" DESC, "slug");

-- CreateIndex
CREATE INDEX "offer_shown_until_idx" ON "offer"("shown_until");

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

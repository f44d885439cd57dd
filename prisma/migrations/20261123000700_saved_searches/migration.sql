-- CreateTable
CREATE TABLE "saved_search" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "mail" TEXT NOT NULL,
    "mail_sha256" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "rhythm" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "type" TEXT,
    "specialty_group" TEXT,
    "district" TEXT,
    "starts_by" DATE,
    "hours" INTEGER,
    "extent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "renewal_asked_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),
    "paused_at" TIMESTAMPTZ(3),
    "delete_after" DATE NOT NULL,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search_hit" (
    "search_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_search_hit_pkey" PRIMARY KEY ("search_id","key")
);

-- CreateTable
CREATE TABLE "offer_change" (
    "id" SERIAL NOT NULL,
    "region_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "before" JSONB,

    CONSTRAINT "offer_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_search_delete_after_idx" ON "saved_search"("delete_after");

-- CreateIndex
CREATE INDEX "saved_search_expires_at_idx" ON "saved_search"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_region_id_mail_sha256_query_key" ON "saved_search"("region_id", "mail_sha256", "query");

-- CreateIndex
CREATE INDEX "saved_search_hit_told_at_idx" ON "saved_search_hit"("told_at");

-- CreateIndex
CREATE INDEX "offer_change_region_id_due_at_idx" ON "offer_change"("region_id", "due_at");

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_search_hit" ADD CONSTRAINT "saved_search_hit_search_id_fkey" FOREIGN KEY ("search_id") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_change" ADD CONSTRAINT "offer_change_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is kept of a mail address is found without reading all rows.
CREATE INDEX "saved_search_lower_mail_idx" ON "saved_search"(lower("mail"));

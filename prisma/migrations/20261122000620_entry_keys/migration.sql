-- AlterTable
ALTER TABLE "entry" ADD COLUMN     "external_key" TEXT;
UPDATE "entry" SET "external_key" = "slug";
ALTER TABLE "entry" ALTER COLUMN "external_key" SET NOT NULL;

-- CreateIndex
CREATE INDEX "entry_publish_from_idx" ON "entry"("publish_from");

-- CreateIndex
CREATE INDEX "entry_publish_until_idx" ON "entry"("publish_until");

-- CreateIndex
CREATE UNIQUE INDEX "entry_region_id_kind_external_key_key" ON "entry"("region_id", "kind", "external_key");

-- CreateIndex
CREATE INDEX "former_address_region_id_kind_key_idx" ON "former_address"("region_id", "kind", "key");

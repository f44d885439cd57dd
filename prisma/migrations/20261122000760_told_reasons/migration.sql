-- AlterTable
ALTER TABLE "former_address" ADD COLUMN     "told" JSONB;

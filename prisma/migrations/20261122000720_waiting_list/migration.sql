-- AlterTable
ALTER TABLE "sign_up" ADD COLUMN     "queued_at" TIMESTAMPTZ(6);

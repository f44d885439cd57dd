-- AlterTable
ALTER TABLE "event_date" ADD COLUMN     "walk_ins" INTEGER NOT NULL DEFAULT 0;

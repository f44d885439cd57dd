-- AlterTable
ALTER TABLE "problem" ADD COLUMN     "partners_at_work" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterEnum
ALTER TYPE "dataset_kind" ADD VALUE 'offers';

-- AlterEnum
ALTER TYPE "entry_kind" ADD VALUE 'offer';

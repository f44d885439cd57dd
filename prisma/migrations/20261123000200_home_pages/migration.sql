-- AlterEnum
ALTER TYPE "dataset_kind" ADD VALUE 'home_pages';

-- AlterEnum
ALTER TYPE "entry_kind" ADD VALUE 'home_page';

-- AlterEnum
ALTER TYPE "dataset_kind" ADD VALUE 'aid';
ALTER TYPE "dataset_kind" ADD VALUE 'training_stations';

-- AlterEnum
ALTER TYPE "entry_kind" ADD VALUE 'aid';
ALTER TYPE "entry_kind" ADD VALUE 'training_station';

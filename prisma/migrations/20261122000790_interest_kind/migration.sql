-- AlterEnum
ALTER TYPE "enquiry_kind" ADD VALUE 'declare_interest';

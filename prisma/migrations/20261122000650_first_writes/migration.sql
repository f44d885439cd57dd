-- AlterTable
ALTER TABLE "problem" ADD COLUMN     "delete_after" DATE NOT NULL,
ADD COLUMN     "demo" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "token_sha256" TEXT;

-- CreateTable
CREATE TABLE "sender_count" (
    "sender" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "sender_count_pkey" PRIMARY KEY ("sender")
);

-- CreateIndex
CREATE INDEX "sender_count_since_idx" ON "sender_count"("since");

-- CreateIndex
CREATE UNIQUE INDEX "problem_token_sha256_key" ON "problem"("token_sha256");

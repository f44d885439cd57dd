-- AlterTable
ALTER TABLE "practice_report" ADD COLUMN     "reason" TEXT;

-- CreateTable
CREATE TABLE "event_message" (
    "id" SERIAL NOT NULL,
    "event_date_id" INTEGER NOT NULL,
    "audience" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "recipients" INTEGER NOT NULL,
    "request_key" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_message_request_key_key" ON "event_message"("request_key");

-- CreateIndex
CREATE INDEX "event_message_event_date_id_idx" ON "event_message"("event_date_id");

-- AddForeignKey
ALTER TABLE "event_message" ADD CONSTRAINT "event_message_event_date_id_fkey" FOREIGN KEY ("event_date_id") REFERENCES "event_date"("id") ON DELETE CASCADE ON UPDATE CASCADE;

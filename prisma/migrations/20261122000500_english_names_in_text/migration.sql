-- Names as they stand within an English sentence: lower case, but for abbreviations.
ALTER TABLE "specialty_group" ADD COLUMN "in_text_english" TEXT;

UPDATE "specialty_group" SET "in_text_english" = lower("name_english") WHERE "slug" <> 'hno-aerzte';
UPDATE "specialty_group" SET "in_text_english" = 'ENT specialists' WHERE "slug" = 'hno-aerzte';

ALTER TABLE "specialty_group" ALTER COLUMN "in_text_english" SET NOT NULL;

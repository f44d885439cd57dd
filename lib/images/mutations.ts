import "server-only";
import { actorOf, type Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import type { User } from "@/lib/accounts/user";
import { db, type Transaction } from "@/lib/db";
import { imageAddress } from "./image-address";
import type { EncodedImage } from "./image-encoding";
import type { ImageWordsGiven } from "./schema";

/** A picture as the form of an entry names it. */
export interface StoredPicture {
  src: string;
  /** In pixels. */
  width: number;
  height: number;
}

export interface NewImage {
  regionId: number;
  image: EncodedImage;
  words: ImageWordsGiven;
  fileName: string;
}

/** Longest name of a file that is kept, in characters. */
const LONGEST_NAME = 200;

/** Names a picture in the record of changes. */
function subjectOf(sha256: string): string {
  return `image:${sha256}`;
}

/**
 * Keeps a picture that somebody sent. The same picture is kept once; what is said of it is not
 * overwritten by silence.
 */
export async function storeImage(
  { regionId, image, words, fileName }: NewImage,
  user: Pick<User, "id">,
  now: Date,
): Promise<StoredPicture> {
  const { sha256, width, height, files } = image;
  const said = {
    ...(words.imageAlternative && { alternative: words.imageAlternative }),
    ...(words.imageAlternative_en && { alternativeEnglish: words.imageAlternative_en }),
    ...(words.imageCredit && { credit: words.imageCredit }),
  };
  await db().$transaction(async (tx) => {
    // The order of locks is the same as where unused pictures are removed.
    await lockImages(tx);
    await tx.imageFile.createMany({
      data: files.map((file) => ({ sha256, ...file, bytes: new Uint8Array(file.bytes) })),
      skipDuplicates: true,
    });
    await tx.storedImage.upsert({
      where: { regionId_sha256: { regionId, sha256 } },
      create: {
        ...{ regionId, sha256, width, height, ...said, uploadedAt: now },
        fileName: fileName.slice(0, LONGEST_NAME),
      },
      update: { ...said, unusedSince: null },
      select: { id: true },
    });
    const change = { actor: actorOf(user), regionId, subject: subjectOf(sha256) };
    await recordChange(tx, { ...change, action: "image.upload", after: { width, height } }, now);
  });
  return { src: imageAddress({ sha256, width, ending: "jpg" }), width, height };
}

async function lockImages(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('images', 0))`;
}

/** For how many days a picture is kept that nothing uses. */
const UNUSED_DAYS = 30;

const DAY = 86_400_000;

/**
 * Removes pictures that for thirty days no entry, no draft and no version of either used.
 *
 * @returns how many
 */
export async function removeUnusedImages(now: Date, actor: Actor = "worker"): Promise<number> {
  return db().$transaction(async (tx) => {
    await lockImages(tx);
    // All texts are read once, however many pictures there are.
    await tx.$executeRaw`
      CREATE TEMPORARY TABLE used_image ON COMMIT DROP AS
      SELECT DISTINCT name[1] AS sha256 FROM (
        SELECT fields::text AS content FROM entry
        UNION ALL SELECT payload::text FROM dataset_record WHERE payload IS NOT NULL
        UNION ALL SELECT cells::text FROM content_draft
        UNION ALL SELECT cells::text FROM content_draft_revision
      ) AS text, regexp_matches(content, '/bilder/([0-9a-f]{64})/', 'g') AS name
      WHERE content LIKE '%/bilder/%'`;
    await tx.$executeRaw`
      UPDATE stored_image AS image SET unused_since = CASE WHEN used.sha256 IS NULL THEN ${now}::timestamptz END
      FROM stored_image AS own LEFT JOIN used_image AS used ON used.sha256 = own.sha256
      WHERE own.id = image.id AND (image.unused_since IS NULL) <> (used.sha256 IS NOT NULL)`;
    const removed = await tx.$queryRaw<{ regionId: number; sha256: string }[]>`
      DELETE FROM stored_image
      WHERE unused_since < ${new Date(now.getTime() - UNUSED_DAYS * DAY)}
      RETURNING region_id AS "regionId", sha256`;
    await tx.$executeRaw`
      DELETE FROM image_file AS file
      WHERE NOT EXISTS (SELECT FROM stored_image WHERE sha256 = file.sha256)`;
    for (const { regionId, sha256 } of removed)
      await recordChange(
        tx,
        { actor, regionId, action: "image.remove", subject: subjectOf(sha256) },
        now,
      );
    return removed.length;
  });
}

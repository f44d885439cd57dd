import "server-only";
import { db } from "@/lib/db";
import { portalDay } from "@/lib/portal-day";
import { Prisma } from "@/prisma/generated/client";
import type { ImageFile } from "./image-address";
import type { ImageFilter, ListedImage } from "./image-list";

/** The bytes of a file of a picture; null where there is none. */
export async function getImageBytes(file: ImageFile): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await db().imageFile.findUnique({
    where: { sha256_width_ending: file },
    select: { bytes: true },
  });
  return found?.bytes ?? null;
}

const IMAGES_PER_PAGE = 24;

type Row = Omit<ListedImage, "uploadedOn"> & { uploadedAt: Date };

/** The pictures of a region, the youngest first, each with the entries that show it. */
export async function listImages(regionId: number, { words, page }: ImageFilter) {
  const pattern = `%${words.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const isWanted = Prisma.sql`image.region_id = ${regionId} AND (${words} = '' OR
    concat_ws(' ', alternative, alternative_english, credit, file_name) ILIKE ${pattern})`;
  const [counted] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM stored_image AS image WHERE ${isWanted}`;
  const count = counted?.count ?? 0;
  const rows = await db().$queryRaw<Row[]>`
    SELECT sha256, width, height, alternative, credit, uploaded_at AS "uploadedAt", coalesce((
        SELECT jsonb_agg(jsonb_build_object('kind', entry.kind, 'slug', entry.slug,
          'title', entry.fields->'title') ORDER BY entry.kind, entry.slug)
        FROM entry WHERE entry.region_id = image.region_id
          AND entry.fields::text LIKE '%/bilder/' || image.sha256 || '/%'
      ), '[]') AS uses
    FROM stored_image AS image WHERE ${isWanted}
    ORDER BY uploaded_at DESC, id DESC
    LIMIT ${IMAGES_PER_PAGE} OFFSET ${(page - 1) * IMAGES_PER_PAGE}`;
  return {
    ...{ count, pages: Math.max(1, Math.ceil(count / IMAGES_PER_PAGE)) },
    images: rows.map(({ uploadedAt, ...row }): ListedImage => ({
      ...row,
      uploadedOn: portalDay(uploadedAt),
    })),
  };
}

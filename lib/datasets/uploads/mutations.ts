import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/audit/actor";
import { recordChange } from "@/lib/audit/mutations";
import { db } from "@/lib/db";
import { enqueueRun } from "./runs/mutations";
import type { FormFile } from "./multipart-file";
import { keptFileName } from "./file-name";
import { UPLOAD_LIMIT } from "./schema";
import { UploadRefusal } from "./upload-refusal";

/** A process holds so much of a file at a time, in bytes. */
const PART = 1024 ** 2;

/** Parcels of one size, so that each row holds much and none too much. */
async function* inParts(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length < PART) continue;
    yield Buffer.concat(held);
    [held, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(held);
}

/** Reads on without keeping anything, so that whoever sends hears the answer. */
async function storeParts(uploadId: number, chunks: AsyncIterable<Buffer>) {
  const hash = createHash("sha256");
  let [bytes, position] = [0, 0];
  for await (const part of inParts(chunks)) {
    bytes += part.length;
    if (bytes > UPLOAD_LIMIT) continue;
    hash.update(part);
    await db().uploadPart.create({
      data: { uploadId, position: position++, bytes: new Uint8Array(part) },
      select: { position: true },
    });
  }
  if (bytes > UPLOAD_LIMIT) throw new UploadRefusal("tooLarge");
  if (bytes === 0) throw new UploadRefusal("empty");
  return { bytes, sha256: hash.digest("hex") };
}

/**
 * Keeps a file that is being sent and has it looked at. Of one that does not arrive whole nothing
 * is kept.
 *
 * @returns number of the upload
 * @throws UploadRefusal
 */
export async function keepUpload(
  regionId: number,
  { name, chunks }: FormFile,
  by: Actor,
  now: Date,
): Promise<number> {
  const fileName = keptFileName(name);
  const { id } = await db().upload.create({
    data: { regionId, fileName, uploadedBy: by, createdAt: now },
    select: { id: true },
  });
  try {
    const { bytes, sha256 } = await storeParts(id, chunks);
    await db().$transaction(async (tx) => {
      await tx.upload.update({
        where: { id },
        data: { fileBytes: bytes, fileSha256: sha256 },
        select: { id: true },
      });
      await enqueueRun(tx, { uploadId: id, purpose: "inspect", order: { kind: null }, by });
      const change = { action: "upload.create", subject: `upload:${id}` };
      await recordChange(tx, { actor: by, regionId, ...change, after: { fileName, sha256 } }, now);
    });
    return id;
  } catch (error) {
    await db().upload.deleteMany({ where: { id } });
    throw error;
  }
}

/** Removes a sent file with all that was tried with it; what was published from it stays. */
export async function removeUpload(
  regionId: number,
  id: number,
  by: Actor,
  now: Date,
): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.upload.deleteMany({
      where: { id, regionId, runs: { none: { state: { in: ["waiting", "running"] } } } },
    });
    if (count === 0) return;
    const change = { action: "upload.remove", subject: `upload:${id}` };
    await recordChange(tx, { actor: by, regionId, ...change }, now);
  });
}

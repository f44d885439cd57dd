import { MOST_BYTES } from "./image-limits";
import { RefusedImage } from "./refused-image";

/** What stands around the picture in a form, at most, in bytes. */
const AROUND = 64 * 1024;

/**
 * The form of a request, read no further than a picture may be large, whatever the sender says of
 * its size.
 *
 * @throws RefusedImage tooManyBytes as soon as it is clear, broken for what is no form
 */
export async function readLimitedForm(
  request: Request,
  most = MOST_BYTES + AROUND,
): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type) || !request.body) throw new RefusedImage("noFile");
  if (Number(request.headers.get("content-length") ?? 0) > most)
    throw new RefusedImage("tooManyBytes");
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream, so the rest is never taken in.
  for await (const part of request.body) {
    size += part.length;
    if (size > most) throw new RefusedImage("tooManyBytes");
    parts.push(part);
  }
  const whole = new Response(new Blob(parts), { headers: { "content-type": type } });
  return whole.formData().catch(() => {
    throw new RefusedImage("broken");
  });
}

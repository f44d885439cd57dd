import { imageOfAddress, MEDIA_TYPES } from "@/lib/images/image-address";
import { getImageBytes } from "@/lib/images/queries";

export const dynamic = "force-dynamic";

/** What an address shows never changes, as it is made of what it shows. */
const FOR_GOOD = "public, max-age=31536000, immutable";

interface Context {
  params: Promise<{ hash: string; file: string }>;
}

/** One width of a picture, in one format. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { hash, file } = await params;
  const image = imageOfAddress(`/bilder/${hash}/${file}`);
  const headers = {
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  };
  const missing = () =>
    new Response(null, { status: 404, headers: { ...headers, "cache-control": "no-store" } });
  if (!image) return missing();
  const etag = `"${image.sha256.slice(0, 32)}-${file}"`;
  const kept = { ...headers, "cache-control": FOR_GOOD, etag };
  const bytes = await getImageBytes(image);
  if (!bytes) return missing();
  if (request.headers.get("if-none-match") === etag)
    return new Response(null, { status: 304, headers: kept });
  return new Response(bytes, {
    headers: {
      ...kept,
      "content-type": MEDIA_TYPES[image.ending],
      "content-length": String(bytes.length),
    },
  });
}

import { revalidateTag } from "next/cache";
import { z } from "zod";
import { changeToken } from "@/lib/content/change-listener";

const tagsSchema = z.array(z.string()).max(1000);

/** Called by this process itself when it hears that content changed. */
export async function POST(request: Request): Promise<Response> {
  if (request.headers.get("authorization") !== `Bearer ${changeToken()}`)
    return new Response(null, { status: 404 });
  const tags = tagsSchema.safeParse(await request.json().catch(() => null));
  if (!tags.success) return new Response(null, { status: 400 });
  for (const tag of tags.data) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}

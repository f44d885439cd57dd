import { env } from "@/lib/env";
import { newChallenge } from "@/lib/forms/proof-of-work";

export const dynamic = "force-dynamic";

/** Work for a browser in which somebody fills in a form. */
export async function GET(): Promise<Response> {
  const challenge = await newChallenge(env().PORTAL_SECRET, new Date());
  const headers = { "cache-control": "no-store", "x-robots-tag": "noindex" };
  return Response.json(challenge, { headers });
}

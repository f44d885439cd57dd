import { getTranslations } from "next-intl/server";
import { findRegion } from "@/app/content";
import { requestLocale } from "@/app/[locale]/request-locale";
import { currentSession } from "@/lib/accounts/current-user";
import { asksPasskey } from "@/lib/accounts/passkeys/queries";
import { actorOf } from "@/lib/audit/actor";
import { canManageData } from "@/lib/datasets/policy";
import { keepUpload } from "@/lib/datasets/uploads/mutations";
import { fileOfForm } from "@/lib/datasets/uploads/multipart-file";
import { UploadRefusal, type UploadRefusalReason } from "@/lib/datasets/uploads/upload-refusal";
import { isFromForeignPage } from "@/lib/forms/foreign-page";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

type Reason = UploadRefusalReason | "signedOut" | "foreign";

/** Who sends a file, where they may; else why not. */
async function senderFor(request: Request, slug: string) {
  if (isFromForeignPage((name) => request.headers.get(name))) return "foreign";
  const [session, region] = [await currentSession(), await findRegion(slug)];
  if (!session || !region) return "signedOut";
  const user = { id: session.account.id, roles: session.account.roles };
  const isMissing = session.secondFactorAt === null && (await asksPasskey(region.id));
  if (isMissing || !canManageData(user, region.id)) return "signedOut";
  return { by: actorOf(user), regionId: region.id };
}

async function* bytesOf(request: Request): AsyncIterable<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function keep(request: Request, slug: string): Promise<{ id: number } | { reason: Reason }> {
  const sender = await senderFor(request, slug);
  if (typeof sender === "string") return { reason: sender };
  try {
    const type = request.headers.get("content-type") ?? "";
    const file = await fileOfForm(type, bytesOf(request));
    return { id: await keepUpload(sender.regionId, file, sender.by, new Date()) };
  } catch (error) {
    if (error instanceof UploadRefusal) return { reason: error.reason };
    // Whoever sent it may be gone in the middle of it; then nobody reads this.
    return { reason: request.signal.aborted ? "cutOff" : "failed" };
  }
}

/** Where a browser that sent a plain form is led. */
function led(locale: Locale, region: string, answer: { id: number } | { reason: Reason }): string {
  if ("id" in answer)
    return addressOf(locale, "/staff/[region]/data/uploads/[upload]", {
      region,
      upload: String(answer.id),
    });
  const form = addressOf(locale, "/staff/[region]/data/new", { region });
  return `${form}?refusal=${answer.reason}`;
}

/** Takes a data file, bit by bit; scripts of the page are answered in JSON. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string; region: string }> },
): Promise<Response> {
  const { locale: requested, region } = await params;
  const locale = requestLocale(requested);
  const answer = await keep(request, region);
  const address = led(locale, region, answer);
  if ("reason" in answer && answer.reason === "foreign") return new Response(null, { status: 403 });
  if (request.headers.get("accept") !== "application/json")
    return new Response(null, { status: 303, headers: { location: address } });
  if ("id" in answer) return Response.json({ address });
  const t = await getTranslations({ locale, namespace: "staff.data.refusal" });
  return Response.json({ problem: t(answer.reason) }, { status: 400 });
}

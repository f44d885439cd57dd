import { findRegion } from "@/app/content";
import { currentSession } from "@/lib/accounts/current-user";
import { asksPasskey } from "@/lib/accounts/passkeys/queries";
import { isFromForeignPage } from "@/lib/forms/foreign-page";
import { addressOf } from "@/lib/i18n/address";
import { encodeImage } from "@/lib/images/image-encoding";
import { readLimitedForm } from "@/lib/images/limited-form";
import { storeImage, type StoredPicture } from "@/lib/images/mutations";
import { canUploadImage } from "@/lib/images/policy";
import { RefusedImage } from "@/lib/images/refused-image";
import { imageWordsSchema, type ImageWordsGiven } from "@/lib/images/schema";
import type { UploadProblem } from "@/lib/images/upload-problem";

export const dynamic = "force-dynamic";

interface Context {
  params: Promise<{ region: string }>;
}

const STATUS: Partial<Record<UploadProblem, number>> = {
  signedOut: 401,
  forbidden: 403,
  tooManyBytes: 413,
  unsupported: 415,
  unknown: 415,
  failed: 500,
};

/** What a form says besides the picture. */
function told(form: FormData) {
  const words = imageWordsSchema.safeParse(
    Object.fromEntries([...form].filter(([, value]) => typeof value === "string")),
  );
  return words.data ?? imageWordsSchema.parse({});
}

/** Pages without JavaScript send the whole form, so what is missing is told at once. */
function missingOf(words: ImageWordsGiven): UploadProblem | null {
  if (words.imageAlternative === "" && words.imageAlternative_en === "")
    return "alternativeMissing";
  return words.imageCredit === "" ? "creditMissing" : null;
}

/** Whoever may send pictures for the region; else why not. */
async function senderFor(slug: string) {
  const session = await currentSession();
  if (!session) throw new RefusedImage("signedOut");
  const region = await findRegion(slug);
  const user = { id: session.account.id, roles: session.account.roles };
  if (!region || !canUploadImage(user, { regionId: region.id }))
    throw new RefusedImage("forbidden");
  if (session.secondFactorAt === null && (await asksPasskey(region.id)))
    throw new RefusedImage("signedOut");
  return { user, regionId: region.id };
}

/** Takes a picture: from the form of an entry, or from the page of pictures without JavaScript. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { region: slug } = await params;
  const isPage = !(request.headers.get("accept") ?? "").includes("application/json");
  let locale: "de" | "en" = "de";
  let words = imageWordsSchema.parse({});
  const back = (query: Record<string, string>) => {
    const path = addressOf(locale, "/staff/[region]/images", { region: encodeURIComponent(slug) });
    const location = `${path}?${new URLSearchParams(query).toString()}`;
    return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
  };
  const answer = (body: StoredPicture | { problem: UploadProblem }, status: number) =>
    Response.json(body, { status, headers: { "cache-control": "no-store" } });
  try {
    if (isFromForeignPage((name) => request.headers.get(name))) throw new RefusedImage("forbidden");
    // Nothing of the picture is read for somebody who may not send it.
    const { user, regionId } = await senderFor(slug);
    const form = await readLimitedForm(request);
    locale = form.get("locale") === "en" ? "en" : "de";
    words = told(form);
    const missing = isPage ? missingOf(words) : null;
    if (missing) throw new RefusedImage(missing);
    const file = form.get("file");
    if (!(file instanceof File)) throw new RefusedImage("noFile");
    const image = await encodeImage(new Uint8Array(await file.arrayBuffer()));
    const fileName = file.name.replaceAll(/[\u0000-\u001f\u007f]/g, "");
    const stored = await storeImage({ regionId, image, words, fileName }, user, new Date());
    return isPage ? back({ stored: image.sha256 }) : answer(stored, 201);
  } catch (error) {
    const isRefused = error instanceof RefusedImage;
    if (!isRefused)
      console.error(`A picture: ${error instanceof Error ? error.name : typeof error}`);
    const problem = isRefused ? error.problem : "failed";
    const format = isRefused && error.format ? { format: error.format } : {};
    if (isPage) return back({ problem, ...format, ...words });
    return answer({ problem, ...format }, STATUS[problem] ?? 400);
  }
}

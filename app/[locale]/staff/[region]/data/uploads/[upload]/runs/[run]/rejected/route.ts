import { staffOfRegion } from "@/app/[locale]/staff/staff-session";
import { requestLocale } from "@/app/[locale]/request-locale";
import { getRejectedFile } from "@/lib/datasets/uploads/queries";
import { addressOf } from "@/lib/i18n/address";

interface Place {
  params: Promise<{ locale: string; region: string; upload: string; run: string }>;
}

/** The rows that were left out, to be mended and sent again. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  const { locale: requested, region: slug, upload, run } = await params;
  const locale = requestLocale(requested);
  const back = addressOf(locale, "/staff/[region]/data/uploads/[upload]", { region: slug, upload });
  const { region } = await staffOfRegion(locale, back, slug, "data");
  const file = await getRejectedFile(region.id, Number(upload) || 0, Number(run) || 0);
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.bytes, {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    },
  });
}

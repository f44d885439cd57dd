import { notFound } from "next/navigation";
import { requestLocale } from "@/app/[locale]/request-locale";
import { staffOfRegion } from "@/app/[locale]/staff/staff-session";
import { exportText } from "@/lib/datasets/exports/queries";
import { addressOf } from "@/lib/i18n/address";
import { givenKinds } from "../../given-kinds";

interface Place {
  params: Promise<{ locale: string; region: string; kind: string }>;
}

/** What the region shows of a kind, as a file that can be changed and sent again. */
export async function GET(_request: Request, { params }: Place): Promise<Response> {
  const { locale: requested, region: slug, kind: asked } = await params;
  const locale = requestLocale(requested);
  const kind = givenKinds.find((one) => one === asked) ?? notFound();
  const path = addressOf(locale, "/staff/[region]/data/current/[kind]", { region: slug, kind });
  const { region } = await staffOfRegion(locale, path, slug, "data");
  const isMap = kind === "boundaries";
  return new Response(streamOf(exportText(region.id, kind, {})), {
    headers: {
      "content-type": isMap ? "application/geo+json" : "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${slug}-${kind}.${isMap ? "geojson" : "csv"}"`,
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    },
  });
}

/** A text as bytes, of which a part is made when it is wanted. */
function streamOf(text: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const parts = text[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(stream) {
      const part = await parts.next();
      if (part.done) stream.close();
      else stream.enqueue(encoder.encode(part.value));
    },
    async cancel() {
      await parts.return?.();
    },
  });
}

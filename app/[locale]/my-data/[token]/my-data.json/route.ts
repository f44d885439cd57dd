import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { myDataFile } from "@/lib/my-data/my-data-file";
import { findMyData } from "@/lib/my-data/queries";

const PRIVATE = {
  "cache-control": "private, no-store",
  "x-robots-tag": "noindex",
};

/** All that is kept of the address of a link, as a file; see lib/my-data/kept-data.ts. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; token: string }> },
): Promise<Response> {
  const { locale: requested, token } = await params;
  const locale = requestLocale(requested);
  const t = await getTranslations({ locale, namespace: "myData" });
  const now = new Date();
  const found = await findMyData(token, { locale, yes: t("yes") }, now);
  if (found.is !== "found")
    return new Response(null, { status: found.is === "unknown" ? 404 : 410, headers: PRIVATE });
  const purposes = {
    ...{ signUps: t("purpose.signUps"), enquiries: t("purpose.enquiries") },
    ...{ problems: t("purpose.problems"), savedSearches: t("purpose.savedSearches") },
    ...{ mails: t("purpose.mails"), offices: t("purpose.offices") },
  };
  const text = `${JSON.stringify(myDataFile(found.data, purposes, now), null, 2)}\n`;
  return new Response(text, {
    headers: {
      ...PRIVATE,
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${t("fileName")}.json"`,
    },
  });
}

import { requestLocale } from "@/app/[locale]/request-locale";
import { findDesk } from "@/lib/events/desk/queries";
import { guestFileResponse } from "../../guest-file-response";

/** The list of who comes or waits, for spreadsheets of the address's language. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; region: string; token: string }> },
): Promise<Response> {
  const { locale: requested, region, token } = await params;
  const locale = requestLocale(requested);
  const desk = await findDesk(token, new Date());
  if (desk.is !== "found" || desk.event.regionSlug !== region)
    return new Response(null, { status: 404 });
  return guestFileResponse(desk, locale);
}

import { requestLocale } from "@/app/[locale]/request-locale";
import { currentSession } from "@/lib/accounts/current-user";
import { endSessions } from "@/lib/accounts/mutations";
import { isFromForeignPage } from "@/lib/forms/foreign-page";
import { addressOf } from "@/lib/i18n/address";

/** Ends the session of this browser. A plain form of every page of the staff area comes here. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const locale = requestLocale((await params).locale);
  if (isFromForeignPage((name) => request.headers.get(name)))
    return new Response(null, { status: 403 });
  const session = await currentSession();
  if (session) {
    const { id } = session.account;
    await endSessions(id, session.id, `account:${id}`, new Date());
  }
  const location = addressOf(locale, "/staff/sign-in");
  return new Response(null, { status: 303, headers: { location } });
}

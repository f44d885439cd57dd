import { getTranslations } from "next-intl/server";
import { tableText } from "@/lib/datasets/exports/table-text";
import { guestFile } from "@/lib/events/desk/guest-file";
import { listGuests, type Desk } from "@/lib/events/desk/queries";
import type { Locale } from "@/lib/i18n/routing";

/** The list of who comes or waits, for spreadsheets of a language. */
export async function guestFileResponse(
  desk: Pick<Desk, "date" | "event">,
  locale: Locale,
): Promise<Response> {
  const t = await getTranslations({ locale, namespace: "signUps.desk.fileWords" });
  const word = (key: Parameters<typeof t>[0]) => t(key);
  const { columns, rows } = guestFile(
    await listGuests(desk.date.id),
    desk.event.rules?.questions ?? [],
    {
      ...{ name: word("name"), mail: word("mail"), seats: word("seats"), state: word("state") },
      ...{ signedUp: word("signedUp"), checkedIn: word("checkedIn"), yes: word("yes") },
      states: {
        ...{ confirmed: word("confirmed"), waiting: word("waiting"), offered: word("offered") },
      },
    },
    locale,
  );
  const form = locale === "de" ? { lineEnd: "\r\n" } : { delimiter: ",", lineEnd: "\r\n" };
  let text = "";
  for await (const chunk of tableText(columns, rows, form)) text += chunk;
  const name = [t("fileName"), desk.event.slug, desk.date.dateKey].filter((part) => part !== "");
  return new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name.join("-")}.csv"`,
      "cache-control": "private, no-store",
      "referrer-policy": "same-origin",
      "x-robots-tag": "noindex",
    },
  });
}

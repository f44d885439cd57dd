import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { requestLocale } from "@/app/[locale]/request-locale";
import { answerLines } from "@/components/events/answer-lines";
import { SignUpDate } from "@/components/events/sign-up-date";
import { StaffFrame } from "@/components/staff/staff-frame";
import table from "@/components/staff/staff-table.module.css";
import { staffMetadata } from "../../../../staff-metadata";
import { deskOfStaff, shownDate, type DeskParameters } from "../desk-of-staff";

interface PageProps {
  params: Promise<DeskParameters & Record<string, string>>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  requestLocale((await params).locale);
  const t = await getTranslations("staff.eventDesk");
  return staffMetadata(t("printList"));
}

/** Who comes, on paper, with a box to tick for each. */
export default async function PrintedListPage({ params }: PageProps) {
  const folder = "/staff/[region]/events/[date]/list";
  const { locale, region, desk, frame } = await deskOfStaff(await params, folder, "read");
  const questions = desk.event.rules?.questions ?? [];
  const t = await getTranslations("staff.eventDesk");
  return (
    <StaffFrame {...frame}>
      <h1>{t("printList")}</h1>
      <SignUpDate region={region} event={desk.event} date={shownDate(desk)} />
      <div className={table.scroll} tabIndex={0} role="region" aria-label={t("printList")}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t("present")}</th>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("seats")}</th>
              <th scope="col">{t("answers")}</th>
            </tr>
          </thead>
          <tbody>
            {desk.guests.map(({ id, name, seats, answers, checkedInAt }) => (
              <tr key={id}>
                <td>{checkedInAt ? "☑" : "☐"}</td>
                <th scope="row" className={table.words}>
                  <bdi>{name}</bdi>
                </th>
                <td>{seats}</td>
                <td>{answerLines(questions, answers, locale).join(" · ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </StaffFrame>
  );
}

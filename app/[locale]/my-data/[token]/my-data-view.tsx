import { useLocale, useTranslations } from "next-intl";
import { momentText } from "@/components/events/moment-words";
import { DeletionNotes } from "@/components/my-data/deletion-notes";
import { KeptEnquiries } from "@/components/my-data/kept-enquiries";
import { KeptMails, KeptOffices } from "@/components/my-data/kept-mails";
import { KeptProblems } from "@/components/my-data/kept-problems";
import { KeptSavedSearches } from "@/components/my-data/kept-saved-searches";
import { KeptSignUps } from "@/components/my-data/kept-sign-ups";
import { PortalForm } from "@/components/ui/form/portal-form";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { addressOf } from "@/lib/i18n/address";
import { countKept, type KeptData } from "@/lib/my-data/kept-data";
import { deleteEverything } from "../actions";

interface MyDataViewProps {
  data: KeptData;
  expiresAt: Date;
  token: string;
}

/** All that is kept of an address, and the ways to take it along and to delete it. */
export function MyDataView({ data, expiresAt, token }: MyDataViewProps) {
  const locale = useLocale();
  const t = useTranslations("myData");
  const { mail, offices, enquiriesOfOthers } = data;
  const count = countKept(data);
  const isNothing = count + offices.length + enquiriesOfOthers === 0;
  const until = momentText(expiresAt, locale);
  return (
    <>
      <h1>{t("title")}</h1>
      <p>{isNothing ? t("nothing", { mail }) : t("found", { mail, until })}</p>
      <p>{t("notHere")}</p>
      <p>
        <a href={addressOf(locale, "/my-data/[token]/my-data.json", { token })} download>
          {t("download")}
        </a>
      </p>
      <KeptSignUps signUps={data.signUps} />
      <KeptEnquiries enquiries={data.enquiries} />
      <KeptProblems problems={data.problems} />
      <KeptSavedSearches searches={data.savedSearches} />
      <KeptMails mails={data.mails} />
      <KeptOffices offices={offices} enquiriesOfOthers={enquiriesOfOthers} />
      {count > 0 && (
        <section>
          <h2>{t("delete.title")}</h2>
          <PortalForm
            action={deleteEverything}
            submit={t("delete.submit")}
            shownAt={timeOfShowing()}
            hidden={{ token }}
          >
            <DeletionNotes data={data} />
          </PortalForm>
        </section>
      )}
    </>
  );
}

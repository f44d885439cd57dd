import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PortalForm } from "@/components/ui/form/portal-form";
import { PrivacyNote } from "@/components/ui/form/privacy-note";
import { TextField } from "@/components/ui/form/text-field";
import { timeOfShowing } from "@/lib/forms/robot-check";
import { pageMetadata } from "../page-metadata";
import { requestLocale } from "../request-locale";
import { askForMyData } from "./actions";
import { MyDataFrame } from "./my-data-frame";

interface PageProps {
  params: Promise<{ locale: string }>;
}

// Its form says when it was shown.
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = requestLocale((await params).locale);
  const t = await getTranslations("myData");
  return {
    ...pageMetadata(
      { locale, folder: "/my-data" },
      { title: t("title"), description: t("description") },
    ),
    robots: { index: false },
  };
}

export default async function AskForMyDataPage({ params }: PageProps) {
  requestLocale((await params).locale);
  const t = await getTranslations("myData");
  return (
    <MyDataFrame folder="/my-data">
      <h1>{t("title")}</h1>
      <p>{t("lead")}</p>
      <PortalForm action={askForMyData} submit={t("submit")} shownAt={timeOfShowing()} hidden={{}}>
        <TextField
          name="mail"
          type="email"
          label={t("mail")}
          hint={t("mailHint")}
          autoComplete="email"
        />
        <PrivacyNote text={t("privacy")} />
      </PortalForm>
      <h2>{t("countingTitle")}</h2>
      <p>{t("counting")}</p>
    </MyDataFrame>
  );
}

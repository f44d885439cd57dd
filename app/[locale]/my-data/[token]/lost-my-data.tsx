import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";

/** That a link leads nowhere, and what to do instead. */
export function LostMyData({ is }: { is: "expired" | "unknown" }) {
  const t = useTranslations("myData.lost");
  return (
    <>
      <h1>{t(`${is}.title`)}</h1>
      <p>{t(`${is}.text`)}</p>
      <Ask />
    </>
  );
}

/** That all was deleted by this link or another of the address. */
export function DeletedMyData() {
  const t = useTranslations("myData.delete");
  return (
    <>
      <div role="status">
        <h1>{t("doneTitle")}</h1>
        <p>{t("doneText")}</p>
      </div>
      <Ask />
    </>
  );
}

function Ask() {
  const locale = useLocale();
  const t = useTranslations("myData");
  return (
    <p>
      <Link href={addressOf(locale, "/my-data")} prefetch={false}>
        {t("ask")}
      </Link>
    </p>
  );
}

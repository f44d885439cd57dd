import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";

interface LostLinkProps {
  region: { slug: string };
  is: "expired" | "unknown";
}

/** That a link leads nowhere, and what to do instead. */
export function LostLink({ region, is }: LostLinkProps) {
  const locale = useLocale();
  const t = useTranslations("signUps.lost");
  const own = { region: region.slug };
  return (
    <>
      <h1>{t(`${is}.title`)}</h1>
      <p>{t(`${is}.text`)}</p>
      <p>
        <Link href={addressOf(locale, "/[region]/events", own)} prefetch={false}>
          {t("events")}
        </Link>
        <br />
        <Link href={addressOf(locale, "/[region]/contact", own)} prefetch={false}>
          {t("contact")}
        </Link>
      </p>
    </>
  );
}

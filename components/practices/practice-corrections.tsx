import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { longDay } from "@/lib/i18n/number-format";
import { reportFieldSchema } from "@/lib/practices/practice-statement";
import type { PracticeDetail } from "@/lib/practices/schema";

/** How to put a practice's page right, and what was confirmed so far. */
export function PracticeCorrections({
  regionSlug,
  practice,
}: {
  regionSlug: string;
  practice: Pick<PracticeDetail, "slug" | "confirmed">;
}) {
  const locale = useLocale();
  const t = useTranslations("practiceReport");
  const { slug, confirmed } = practice;
  return (
    <section aria-labelledby="corrections-title">
      <h2 id="corrections-title">{t("teaserTitle")}</h2>
      <p>
        {t("teaser")}{" "}
        <Link
          href={addressOf(locale, "/[region]/practices/[practice]/report", {
            region: regionSlug,
            practice: slug,
          })}
          prefetch={false}
          rel="nofollow"
        >
          {t("teaserLink")}
        </Link>
      </p>
      {confirmed.length > 0 && (
        <>
          <h3>{t("historyTitle")}</h3>
          <ul>
            {confirmed.map(({ field, statedOn, statedBy }, index) => {
              const known = reportFieldSchema.safeParse(field).data;
              return (
                <li key={index}>
                  {t("history", {
                    day: longDay(statedOn, locale),
                    field: known ? t(`field.${known}`) : field,
                    by: statedBy,
                  })}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

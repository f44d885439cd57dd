import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import { CAREERS, careerSlugs, type Career } from "@/lib/settling/career";

interface CareerLinksProps {
  region: { slug: string; name: string };
  /** The career whose page this is. */
  except?: Career;
}

/** The pages for each profession and stage of a career. */
export function CareerLinks({ region, except }: CareerLinksProps) {
  const locale = useLocale();
  const t = useTranslations("settle");
  return (
    <nav aria-labelledby="careers-title">
      <h2 id="careers-title">{t(except === undefined ? "careers" : "otherCareers")}</h2>
      <ul>
        {CAREERS.filter((career) => career !== except).map((career) => (
          <li key={career}>
            <Link
              href={addressOf(locale, "/[region]/settle/[career]", {
                ...{ region: region.slug, career: careerSlugs[locale][career] },
              })}
              prefetch={false}
            >
              {t(`career.${career}.name`)}
            </Link>
            {": "}
            {t(`career.${career}.short`)}
          </li>
        ))}
      </ul>
    </nav>
  );
}

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

interface ProblemLinksProps {
  region: { slug: string };
  problems: readonly { slug: string; title: string; locale: Locale }[];
}

/** The problems of the board that somebody has; nothing where there are none. */
export function ProblemLinks({ region, problems }: ProblemLinksProps) {
  const locale = useLocale();
  const t = useTranslations("network.partner");
  if (problems.length === 0) return null;
  return (
    <section>
      <h2>{t("problems")}</h2>
      <ul>
        {problems.map(({ slug, title, locale: language }) => (
          <li key={slug}>
            <Link
              href={addressOf(locale, "/[region]/network/problems/[problem]", {
                region: region.slug,
                problem: slug,
              })}
              lang={language === locale ? undefined : language}
              prefetch={false}
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

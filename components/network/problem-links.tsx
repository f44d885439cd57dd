import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";

/** Where on a page the problems stand. */
export const PROBLEMS_ID = "problems";

interface ProblemLinksProps {
  region: { slug: string };
  problems: readonly { slug: string; title: string; locale: Locale }[];
  /** What they are to whom the page is about. */
  as?: "problems" | "atWork";
}

/** The problems of the board that somebody has or works on; nothing where there are none. */
export function ProblemLinks({ region, problems, as = "problems" }: ProblemLinksProps) {
  const locale = useLocale();
  const t = useTranslations("network.partner");
  if (problems.length === 0) return null;
  return (
    <section id={as === "problems" ? PROBLEMS_ID : undefined}>
      <h2>{t(as)}</h2>
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

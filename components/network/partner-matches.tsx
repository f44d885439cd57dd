import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { addressOf } from "@/lib/i18n/address";
import { MATCH_POINTS, type Match } from "@/lib/network/matching";
import type { ThemeChoice } from "@/lib/network/schema";
import styles from "./partner-matches.module.css";

/** Research partners that fit a problem, each with the reasons and what they count. */
export function PartnerMatches({
  regionSlug,
  matches,
  themes,
  further = {},
}: {
  regionSlug: string;
  matches: readonly Match[];
  themes: readonly ThemeChoice[];
  /** What stands below a partner, by its slug. */
  further?: Readonly<Record<string, ReactNode>>;
}) {
  const locale = useLocale();
  const t = useTranslations("problems");
  const address = (partner: string) =>
    addressOf(locale, "/[region]/network/partners/[partner]", { region: regionSlug, partner });
  const titles = new Map(themes.map(({ slug, title }) => [slug, title]));
  if (matches.length === 0) return null;
  return (
    <section aria-labelledby="partners-title">
      <h2 id="partners-title">{t("partnersTitle")}</h2>
      <p>{t("partnersLead")}</p>
      <ol className={styles.matches}>
        {matches.map(({ slug, name, points, reasons }) => (
          <li key={slug}>
            <Link href={address(slug)} prefetch={false}>
              {name}
            </Link>{" "}
            <span>({t("points", { points })})</span>
            <ul>
              {reasons.map((reason, index) => (
                <li key={index}>
                  {reason.kind === "theme"
                    ? t("reason.theme", { theme: titles.get(reason.theme) ?? reason.theme })
                    : t(`reason.${reason.kind}`, { offer: "", term: "", ...reason })}
                </li>
              ))}
            </ul>
            {further[slug]}
          </li>
        ))}
      </ol>
      <p className={styles.note}>{t("pointsNote", { ...MATCH_POINTS })}</p>
    </section>
  );
}

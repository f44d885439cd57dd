import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { MethodLink } from "@/components/method/method-link";
import { DemoMark } from "@/components/ui/demo-mark";
import { outlookYear } from "@/lib/coverage/coverage-view";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { livingAddress } from "../living/living-address";
import { comparisonAddress } from "./comparison-address";
import type { ComparisonContent } from "./comparison-content";
import { dateText } from "./comparison-sources";
import styles from "./compare.module.css";

/** What has to be said beside the figures, and the ways to take them along. */
export async function ComparisonNotes({
  content,
  locale,
}: {
  content: ComparisonContent;
  locale: Locale;
}) {
  const { region, benchmark, view, rows } = content;
  const t = await getTranslations();
  const figures = rows.flatMap((row) => row.figures);
  const isPending = figures.some(({ state }) => state === "pending");
  const isOutlook = outlookYear(view) !== null;
  const caveat = isOutlook
    ? t("coverage.outlook.caveat")
    : t(view === "within-reach" ? "coverage.reach.caveat" : "coverage.caveat");
  const file = (format: "csv" | "png") =>
    comparisonAddress(locale, region.slug, content, `/[region]/compare.${format}`);
  return (
    <div className={styles.notes}>
      {isPending && (
        <p role="status">
          {t(isOutlook ? "coverage.reach.pendingOutlook" : "coverage.reach.pending")}
        </p>
      )}
      <p>
        {caveat} {figures.some(({ figures: { small } }) => small) && t("coverage.smallNote")}{" "}
        {t("comparison.wide")} {dateText(content, locale, t)}{" "}
        <span className={styles.link}>
          <MethodLink regionSlug={region.slug} />
        </span>
      </p>
      {benchmark.slug !== region.slug && (
        <p>
          {benchmark.demo && !region.demo && <DemoMark />}
          <Link
            href={addressOf(locale, "/[region]/data", { region: benchmark.slug })}
            prefetch={false}
          >
            {t("comparison.otherSources", { region: benchmark.name })}
          </Link>
        </p>
      )}
      <p className={styles.link}>
        <Link href={livingAddress(locale, region.slug, content.districts)} prefetch={false}>
          {t("living.linkCompare")}
        </Link>
      </p>
      <p className={styles.files}>
        {t("comparison.take")}{" "}
        <a href={file("csv")} download>
          {t("comparison.csv")}
        </a>
        <a href={file("png")} download>
          {t("comparison.png")}
        </a>
        <span>{t("comparison.print")}</span>
      </p>
    </div>
  );
}

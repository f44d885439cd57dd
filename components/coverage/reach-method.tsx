import { useLocale, useTranslations } from "next-intl";
import { MethodLink } from "@/components/method/method-link";
import type { ReachResult } from "@/lib/coverage/results/stored-results";
import { seatCount } from "@/lib/i18n/number-format";
import styles from "./method-note.module.css";

/** The caveat of what is within reach in the open, and how it is calculated in a fold. */
export function ReachMethod({
  regionSlug,
  result,
  hasSmall,
}: {
  regionSlug: string;
  result: ReachResult;
  hasSmall: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const { minutes, sigma, detour, speed, spacing, hasSurroundings } = result;
  return (
    <section className={styles.note}>
      <p>
        {t("reach.caveat")} {hasSmall && t("smallNote")}
      </p>
      <details>
        <summary>{t("method.title")}</summary>
        <p>{t("reach.method", { minutes, sigma: seatCount(sigma, locale) })}</p>
        <p>{t("reach.methodWays", { detour: seatCount(detour, locale), speed, spacing })}</p>
        <p>{t("reach.methodSum")}</p>
        <p>{t("reach.methodAround", { around: hasSurroundings ? "yes" : "no" })}</p>
        <p>
          <MethodLink regionSlug={regionSlug} part="reach" />
        </p>
      </details>
    </section>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { MethodLink } from "@/components/method/method-link";
import { YEARS_AFTER } from "@/lib/coverage/outlook/retirement";
import { namedScenarios, type Scenario, type ScenarioName } from "@/lib/coverage/outlook/scenario";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import { percent, seatCount } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";
import styles from "./method-note.module.css";

interface OutlookMethodProps {
  region: Region;
  result: OutlookResult;
  hasSmall: boolean;
}

/** The caveat of an outlook in the open, and its assumptions in a fold. */
export function OutlookMethod({ region, result, hasSmall }: OutlookMethodProps) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const { low, base, high } = namedScenarios;
  const each = (write: (scenario: Scenario) => string): Record<ScenarioName, string> => ({
    low: write(low),
    base: write(base),
    high: write(high),
  });
  const successions = each(({ successionRate }) => String(Math.round(100 * successionRate)));
  const { unknownHeads } = result.ages;
  return (
    <section className={styles.note}>
      <p>
        {t("outlook.caveat")} {hasSmall && t("smallNote")}
      </p>
      <details>
        <summary>{t("method.title")}</summary>
        <p>
          {t("outlook.method.doctors", {
            ...each(({ retirementAge }) => String(retirementAge)),
            last: String(base.retirementAge + YEARS_AFTER),
            lowSuccession: successions.low,
            baseSuccession: successions.base,
            highSuccession: successions.high,
            entryFte: seatCount(base.entryFte, locale),
          })}
        </p>
        <p>
          {t(
            "outlook.method.hours",
            each(({ hoursCut }) => percent(100 * hoursCut, locale, 1)),
          )}
        </p>
        <p>
          {t("outlook.method.people", {
            imported: result.importedUntil === null ? "no" : "yes",
            until: String(result.importedUntil ?? ""),
          })}
        </p>
        <p>{t("outlook.method.ages", { region: region.name })}</p>
        {unknownHeads > 0 && <p>{t("outlook.method.unknown", { heads: unknownHeads })}</p>}
        <p>
          <MethodLink regionSlug={region.slug} part="outlook" />
        </p>
      </details>
    </section>
  );
}

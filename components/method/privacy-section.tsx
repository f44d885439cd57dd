import { useLocale, useTranslations } from "next-intl";
import { LEAST_IN_BAND, type DisclosedBand } from "@/lib/coverage/disclosure/age-bands";
import { LEAST_KNOWN, LEAST_ON_EACH_SIDE } from "@/lib/coverage/disclosure/hidden-districts";
import { OLDER_AGE } from "@/lib/coverage/older-age";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";
import { percent, wholeNumber } from "@/lib/i18n/number-format";
import { Example, LegalBasis, MethodSection } from "./method-section";
import { MethodTable } from "./method-table";

/** What is told of the ages of doctors, and what never is. */
export function PrivacySection({
  regionName,
  outlook,
}: {
  regionName: string;
  outlook: OutlookResult | null;
}) {
  const locale = useLocale();
  const t = useTranslations("methodology");
  const districts = Object.values(outlook?.districts ?? {});
  const told = districts.filter(({ olderShare }) => olderShare !== null).length;
  const limits = {
    least: LEAST_KNOWN,
    band: LEAST_IN_BAND,
    age: OLDER_AGE,
    side: LEAST_ON_EACH_SIDE,
  };
  const bandText = ({ ageFrom, ageBelow }: DisclosedBand) =>
    ageFrom === null
      ? t("privacy.below", { age: ageBelow ?? "" })
      : ageBelow === null
        ? t("privacy.above", { age: ageFrom })
        : t("privacy.between", { from: ageFrom, to: ageBelow - 1 });
  return (
    <MethodSection id="privacy" title={t("privacy.title")}>
      <p>{t("privacy.text")}</p>
      <ul>
        <li>{t("privacy.region", limits)}</li>
        <li>{t("privacy.district", limits)}</li>
        <li>{t("privacy.second", limits)}</li>
        <li>{t("privacy.rounded")}</li>
      </ul>
      <LegalBasis of={["secrecy"]} />
      {outlook && (
        <Example title={t("example", { name: regionName })}>
          <p>{t("privacy.example", { told, all: districts.length, age: OLDER_AGE })}</p>
          {outlook.ages.olderShare !== null && (
            <p>
              {t("privacy.share", {
                region: regionName,
                share: percent(100 * outlook.ages.olderShare, locale, 0),
                age: OLDER_AGE,
              })}
            </p>
          )}
          {outlook.ages.bands && (
            <MethodTable
              caption={t("privacy.table")}
              columns={[{ label: t("privacy.ages") }, { label: t("privacy.heads"), numeric: true }]}
              rows={outlook.ages.bands.map((band) => [
                bandText(band),
                wholeNumber(band.heads, locale),
              ])}
            />
          )}
        </Example>
      )}
    </MethodSection>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { USUAL_DETOUR } from "@/lib/coverage/reach/estimated-costs";
import { decimalNumber } from "@/lib/i18n/number-format";
import { CLEAR_SHARE, FEWEST_DISTRICTS } from "@/lib/living/for-and-against";
import { MEANS, travelMeans } from "@/lib/living/travel-time";

/** How ways are estimated and what decides for or against, in the words of a reader. */
export function EstimateNote({ many, region }: { many: string; region: string }) {
  const locale = useLocale();
  const t = useTranslations("living");
  const means = [...travelMeans].reverse().map((one) =>
    t("meansRule", {
      means: t(`means.${one}`),
      speed: decimalNumber(MEANS[one].speed, locale, 0),
      extra: MEANS[one].extra,
    }),
  );
  return (
    <>
      <p>
        {t("waysRule", {
          detour: decimalNumber(USUAL_DETOUR, locale, 1),
          means: means.join("; "),
        })}
      </p>
      <p>
        {t("weighingRule", {
          many,
          region,
          share: decimalNumber(CLEAR_SHARE * 100, locale, 0),
          fewest: FEWEST_DISTRICTS,
        })}
      </p>
    </>
  );
}

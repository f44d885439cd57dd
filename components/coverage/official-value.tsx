import { useLocale, useTranslations } from "next-intl";
import type { OfficialFigure } from "@/lib/coverage/official/official-figure";
import { addressOf } from "@/lib/i18n/address";
import { longDay, percent, seatCount } from "@/lib/i18n/number-format";
import type { Region } from "@/lib/regions/schema";

/** The planning authority's own figure, with date and source, exactly as published. */
export function OfficialValue({
  official,
  region,
}: {
  official: OfficialFigure | null;
  region: Region;
}) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  const data = useTranslations("data");
  const source = region.sources.find(({ id }) => id === official?.sourceId);
  return (
    <section>
      <h2>{t("officialTitle")}</h2>
      <p>
        {official
          ? t("officialNote", {
              area: official.areaName,
              date: longDay(official.asOf, locale),
              degree:
                official.coverageDegree === null
                  ? t("noData")
                  : percent(official.coverageDegree, locale, 1),
              open: official.openSeats === null ? "none" : seatCount(official.openSeats, locale),
              status: official.status ?? "none",
              source: source ? `${source.publisher}, ${source.title}` : t("noData"),
            })
          : t("officialMissing")}{" "}
        {source?.versionId && (
          <a
            href={`${addressOf(locale, "/[region]/data", { region: region.slug })}#stand-${source.versionId}`}
          >
            {data("versions", { id: source.versionId })}
          </a>
        )}
      </p>
    </section>
  );
}

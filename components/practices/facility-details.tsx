import { useLocale, useTranslations } from "next-intl";
import { wholeNumber } from "@/lib/i18n/number-format";
import type { FacilityDetail } from "@/lib/practices/schema";
import { DetailList, type Detail } from "./detail-list";
import { DialLink } from "./dial-link";
import { sourceText } from "./origin-words";
import { addressLine, freePlacesText } from "./place-words";
import { SiteLink } from "./site-link";

/** Every fact of another place of care; what its kind does not have is left out. */
export function FacilityDetails({ facility }: { facility: FacilityDetail }) {
  const locale = useLocale();
  const t = useTranslations("places");
  const { kind, phone, website, arrival, services, accessibility, beds } = facility;
  const noData = t("noData");
  const isHospital = kind === "hospital" || kind === "clinic";
  const cares = kind === "nursing_home" || kind === "care_service";
  const rows: (readonly [string, Detail["value"]] | null)[] = [
    [t("fact.kind"), t(`kind.${kind}`)],
    [t("fact.address"), addressLine(facility) || t("noAddress")],
    [t("fact.phone"), phone === null ? noData : <DialLink key="phone" phone={phone} />],
    [t("fact.website"), website === null ? noData : <SiteLink key="site" url={website} />],
    cares ? [t("fact.freePlaces"), freePlacesText(facility, locale, t) ?? noData] : null,
    beds === null
      ? null
      : [t(isHospital ? "fact.bedsHospital" : "fact.beds"), wholeNumber(beds, locale)],
    [
      t(isHospital ? "fact.departments" : "fact.services"),
      services.length > 0 ? services.join(", ") : noData,
    ],
    [t("fact.arrival"), arrival ?? noData],
    [
      t("fact.accessibility"),
      accessibility.length > 0
        ? accessibility.map((fact) => t(`access.${fact}`)).join(", ")
        : noData,
    ],
  ];
  const details = rows.flatMap((row) =>
    row ? [{ label: row[0], value: row[1], origin: null }] : [],
  );
  return (
    <DetailList
      label={t("facts")}
      details={details}
      source={sourceText(facility.source, locale, t)}
    />
  );
}

import { useLocale, useTranslations } from "next-intl";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { shortDay } from "@/lib/i18n/number-format";
import type { PracticeDetail } from "@/lib/practices/schema";
import { DetailList, type Detail } from "./detail-list";
import { DialLink } from "./dial-link";
import { confirmedText, sourceText } from "./origin-words";
import { acceptanceText, addressLine, groupNames, languagesText } from "./place-words";
import { SiteLink } from "./site-link";

/** Every fact of a practice, each with who says so. */
export function PracticeDetails({
  practice,
  groups,
}: {
  practice: PracticeDetail;
  groups: readonly SpecialtyGroup[];
}) {
  const locale = useLocale();
  const t = useTranslations("places");
  const { phone, website, arrival, languages, services, accessibility, acceptance } = practice;
  const noData = t("noData");
  const origin = (field: string) => confirmedText(field, practice, locale, t);
  const { acceptanceCheckedOn } = practice;
  const details: Detail[] = [
    {
      label: t("fact.groups"),
      value: groupNames(practice.groups, groups, locale).join(", ") || t("noGroup"),
      origin: null,
    },
    {
      label: t("fact.newPatients"),
      value: acceptanceText(acceptance, locale, t),
      origin:
        !acceptance && acceptanceCheckedOn !== null
          ? t("acceptance.tooOld", { date: shortDay(acceptanceCheckedOn, locale) })
          : origin("acceptance"),
    },
    {
      label: t("fact.address"),
      value: addressLine(practice) || t("noAddress"),
      origin: null,
    },
    {
      label: t("fact.phone"),
      value: phone === null ? noData : <DialLink phone={phone} />,
      origin: origin("phone"),
    },
    {
      label: t("fact.website"),
      value: website === null ? noData : <SiteLink url={website} />,
      origin: origin("website"),
    },
    {
      label: t("fact.arrival"),
      value: arrival ?? noData,
      origin: origin("arrival"),
    },
    {
      label: t("fact.languages"),
      value: languages.length > 0 ? languagesText(languages, locale) : noData,
      origin: origin("languages"),
    },
    {
      label: t("fact.accessibility"),
      value:
        accessibility.length > 0
          ? accessibility.map((fact) => t(`access.${fact}`)).join(", ")
          : noData,
      origin: origin("accessibility"),
    },
    {
      label: t("fact.services"),
      value: services.length > 0 ? services.join(", ") : noData,
      origin: origin("services"),
    },
  ];
  return (
    <DetailList
      label={t("facts")}
      details={details}
      source={sourceText(practice.source, locale, t)}
    />
  );
}

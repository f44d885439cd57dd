import { useLocale, useTranslations } from "next-intl";
import { FactList } from "@/components/entries/fact-list";
import { hasLinks, LinkedNames } from "@/components/entries/linked-names";
import { ShownText } from "@/components/entries/shown-text";
import { ThemeTags } from "@/components/entries/theme-tags";
import { groupsText } from "@/components/offers/offer-words";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { longDay } from "@/lib/i18n/number-format";
import { today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";
import { amountText, deadlineText, stagesText } from "./aid-words";

/** Who pays whom, how much, where, until when, and where it can be read. */
export function AidFacts({ region, entry }: { region: Region; entry: PublishedEntry<"aid"> }) {
  const locale = useLocale();
  const t = useTranslations("aid");
  const offers = useTranslations("offers");
  const level = useTranslations("level");
  const { fields, links } = entry;
  const { provider, careerStages, specialtyGroups, placeRule, amounts, checkedOn } = fields;
  const themes = links.filter(({ role, kind }) => role === "theme" && kind === "theme");
  const linked = (url: string | undefined) =>
    url === undefined ? null : <a href={url}>{new URL(url).hostname}</a>;
  return (
    <FactList
      facts={[
        {
          term: t("amount"),
          value:
            amounts.length === 0 ? (
              t("noAmount")
            ) : (
              <ul>
                {amounts.map((amount, index) => (
                  <li key={index}>{amountText(amount, locale, t)}</li>
                ))}
              </ul>
            ),
        },
        {
          term: t("amountText"),
          value: fields.amountText && <ShownText of={localise(fields.amountText, locale)} />,
        },
        {
          term: t("forWhom"),
          value: careerStages.length === 0 ? t("everybody") : stagesText(careerStages, locale, t),
        },
        { term: t("groups"), value: groupsText(specialtyGroups, locale, offers) ?? t("allGroups") },
        {
          term: t("place"),
          value: fields.placeText ? (
            <ShownText of={localise(fields.placeText, locale)} />
          ) : (
            t(`rule.${placeRule}`)
          ),
        },
        {
          term: level(`${region.mapLevel}.title`),
          value: hasLinks(links, "district") ? (
            <LinkedNames region={region} links={links} role="district" />
          ) : null,
        },
        { term: t("deadline"), value: deadlineText(fields, today(), locale, t) },
        { term: t("provider"), value: <ShownText of={localise(provider, locale)} mark={false} /> },
        { term: t("website"), value: linked(fields.website) },
        { term: t("source"), value: linked(fields.reference) },
        {
          term: t("checkedOn"),
          value: <time dateTime={checkedOn}>{longDay(checkedOn, locale)}</time>,
        },
        {
          term: t("themes"),
          value: themes.length > 0 ? <ThemeTags region={region} themes={themes} /> : null,
        },
      ]}
    />
  );
}

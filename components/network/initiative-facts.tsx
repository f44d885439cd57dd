import { useLocale, useTranslations } from "next-intl";
import { EntryQuestionLink } from "@/components/enquiries/entry-question-link";
import { FactList } from "@/components/entries/fact-list";
import { hasLinks, LinkedNames } from "@/components/entries/linked-names";
import { ThemeTags } from "@/components/entries/theme-tags";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { longDay } from "@/lib/i18n/number-format";
import { statusOn } from "@/lib/network/initiative-status";
import { today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";

interface InitiativeFactsProps {
  region: Region;
  initiative: PublishedEntry<"initiative">;
}

/** How an initiative stands, where it came from and what it belongs to. */
export function InitiativeFacts({ region, initiative }: InitiativeFactsProps) {
  const { fields, links } = initiative;
  const locale = useLocale();
  const t = useTranslations("network");
  const level = useTranslations("level");
  const { now } = statusOn(fields.statusLine, today());
  const themes = links.filter(({ role }) => role === "theme");
  return (
    <>
      <FactList
        facts={[
          {
            term: t("initiative.status"),
            value: now && (
              <>
                <strong>{t(`status.${now.status}`)}</strong>
                <br />
                {t("initiative.since")} <time dateTime={now.date}>{longDay(now.date, locale)}</time>
              </>
            ),
          },
          {
            term: t("initiative.origin"),
            value: hasLinks(links, "origin") ? (
              <LinkedNames region={region} links={links} role="origin" />
            ) : null,
          },
          {
            term: level(`${region.mapLevel}.title`),
            value: hasLinks(links, "district") ? (
              <LinkedNames region={region} links={links} role="district" />
            ) : null,
          },
          {
            term: t("partner.themes"),
            value: themes.length > 0 ? <ThemeTags region={region} themes={themes} /> : null,
          },
          {
            term: t("partner.reference"),
            value: fields.reference && <a href={fields.reference}>{t("partner.referenceLink")}</a>,
          },
        ]}
      />
      <EntryQuestionLink regionSlug={region.slug} entry={initiative} />
    </>
  );
}

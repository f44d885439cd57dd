import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { EntryQuestionLink } from "@/components/enquiries/entry-question-link";
import { FactList } from "@/components/entries/fact-list";
import { hasLinks, LinkedNames } from "@/components/entries/linked-names";
import { OfficeContact } from "@/components/entries/office-contact";
import { ThemeTags } from "@/components/entries/theme-tags";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import type { Region } from "@/lib/regions/schema";
import styles from "./group-facts.module.css";

interface GroupFactsProps {
  region: Region;
  group: PublishedEntry<"working_group">;
}

/** How to take part in a working group, and who it is for. */
export function GroupFacts({ region, group }: GroupFactsProps) {
  const { slug, fields, links } = group;
  const locale = useLocale();
  const t = useTranslations("network");
  const level = useTranslations("level");
  const themes = links.filter(({ role }) => role === "theme");
  const contact = addressOf(locale, "/[region]/contact", { region: region.slug });
  return (
    <>
      <h2 className={styles.join}>{t("group.join")}</h2>
      <p>{t("group.joinText")}</p>
      <p>
        <Link
          className={styles.action}
          href={`${contact}?about=working_group:${slug}&kind=join_group`}
          prefetch={false}
        >
          {t("group.joinLink")}
        </Link>
      </p>
      <FactList
        facts={[
          {
            term: t("group.contact"),
            value: fields.contact && <OfficeContact office={fields.contact} />,
          },
          {
            term: t("group.sectors"),
            value: fields.sectors.map((sector) => t(`sector.${sector}`)).join(", ") || null,
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
        ]}
      />
      <EntryQuestionLink regionSlug={region.slug} entry={group} />
    </>
  );
}

import { useTranslations } from "next-intl";
import { EntryQuestionLink } from "@/components/enquiries/entry-question-link";
import { FactList } from "@/components/entries/fact-list";
import { hasLinks, LinkedNames } from "@/components/entries/linked-names";
import { OfficeContact, PhoneLink } from "@/components/entries/office-contact";
import { ThemeTags } from "@/components/entries/theme-tags";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import type { Region } from "@/lib/regions/schema";

interface PartnerFactsProps {
  region: Region;
  partner: PublishedEntry<"partner">;
}

/** Where a partner is and how its office is reached. */
export function PartnerFacts({ region, partner }: PartnerFactsProps) {
  const t = useTranslations("network.partner");
  const level = useTranslations("level");
  const { fields, links } = partner;
  const { street, postcode, city, website, phone, contact, reference } = fields;
  const place = [postcode, city].filter(Boolean).join(" ");
  const address = [street, place].filter(Boolean).join(", ");
  const themes = links.filter(({ role }) => role === "theme");
  return (
    <>
      <FactList
        facts={[
          { term: t("contact"), value: contact && <OfficeContact office={contact} /> },
          { term: t("phone"), value: phone && <PhoneLink phone={phone} /> },
          {
            term: t("website"),
            value: website && (
              <a href={website}>{website.replace(/^https?:\/\/(?:www\.)?|\/$/g, "")}</a>
            ),
          },
          { term: t("address"), value: address || null },
          {
            term: level(`${region.mapLevel}.one`),
            value: hasLinks(links, "district") ? (
              <LinkedNames region={region} links={links} role="district" />
            ) : null,
          },
          {
            term: t("themes"),
            value: themes.length > 0 ? <ThemeTags region={region} themes={themes} /> : null,
          },
          {
            term: t("reference"),
            value: reference && <a href={reference}>{t("referenceLink")}</a>,
          },
        ]}
      />
      <EntryQuestionLink regionSlug={region.slug} entry={partner} />
    </>
  );
}

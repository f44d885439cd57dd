import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { GermanName } from "@/components/ui/german-name";
import { addressOf } from "@/lib/i18n/address";
import type { ContactOffice } from "@/lib/regions/schema";
import styles from "./contact-card.module.css";

/** The office that answers questions about the region. */
export function ContactCard({
  regionSlug,
  contact,
}: {
  regionSlug: string;
  contact: ContactOffice | null;
}) {
  const locale = useLocale();
  const t = useTranslations("region");
  const words = useTranslations("contact");
  if (!contact) return null;
  return (
    <section className={styles.card} id="kontakt" aria-labelledby="contact-title">
      <h2 id="contact-title">{t("contactTitle")}</h2>
      <p>
        <strong>
          <GermanName>{contact.office}</GermanName>
        </strong>
        <br />
        <GermanName>{contact.department}</GermanName>
      </p>
      {contact.phone !== null && (
        <p>
          {t("phone")}{" "}
          <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, "")}`}>{contact.phone}</a>
        </p>
      )}
      {contact.website !== null && (
        <p>
          <a href={contact.website}>{contact.website.replace(/^https?:\/\//, "")}</a>
        </p>
      )}
      <p>
        <Link
          href={addressOf(locale, "/[region]/contact", { region: regionSlug })}
          prefetch={false}
        >
          {words("writeLink")}
        </Link>
      </p>
    </section>
  );
}

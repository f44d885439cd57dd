import { useTranslations } from "next-intl";
import type { ContactOffice } from "@/lib/regions/schema";
import styles from "./contact-card.module.css";

/** The office that answers questions about the region. */
export function ContactCard({ contact }: { contact: ContactOffice | null }) {
  const t = useTranslations("region");
  if (!contact) return null;
  return (
    <section className={styles.card} id="kontakt" aria-labelledby="contact-title">
      <h2 id="contact-title">{t("contactTitle")}</h2>
      <p>
        <strong>{contact.office}</strong>
        <br />
        {contact.department}
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
    </section>
  );
}

import { useTranslations } from "next-intl";
import styles from "./form.module.css";

/** What a form's personal data is for and when it is deleted. */
export function PrivacyNote({ text }: { text: string }) {
  const t = useTranslations("contact");
  return (
    <section className={styles.privacy} aria-labelledby="privacy-title">
      <h2 id="privacy-title">{t("privacyTitle")}</h2>
      <p>{text}</p>
    </section>
  );
}

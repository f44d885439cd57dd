import { useTranslations } from "next-intl";
import type { Urgency } from "@/lib/practices/search/understanding";
import styles from "./care-lines.module.css";

const phone = (number: string) =>
  function PhoneLink(chunks: React.ReactNode) {
    return <a href={`tel:${number}`}>{chunks}</a>;
  };

/**
 * Where to call when it cannot wait. Quiet beside results; what the words of a search named stands
 * out.
 */
export function CareLines({ urgency = null }: { urgency?: Urgency | null }) {
  const t = useTranslations("places");
  const links = {
    emergency: phone("112"),
    doctor: phone("116117"),
    crisis: phone("08001110111"),
    strong: (chunks: React.ReactNode) => <strong>{chunks}</strong>,
  };
  return (
    <aside
      className={styles.lines}
      aria-label={t("lines.title")}
      data-urgent={urgency ?? undefined}
    >
      {urgency !== null && <p className={styles.first}>{t.rich(`lines.${urgency}`, links)}</p>}
      <p>{t.rich("lines.always", links)}</p>
    </aside>
  );
}

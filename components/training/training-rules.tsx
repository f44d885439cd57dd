import { useTranslations } from "next-intl";
import { GermanName } from "@/components/ui/german-name";
import { GP_TRAINING } from "@/lib/training/training-rules";

/** What the rules ask for, and where they stand. */
export function TrainingRules() {
  const t = useTranslations("training.rules");
  const { months, totalMonths, courseHours, shortestSection, source } = GP_TRAINING;
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">{t("title", { months: totalMonths })}</h2>
      <ul>
        <li>{t("gp", { months: months.gp_practice })}</li>
        <li>{t("ward", { months: months.internal_ward })}</li>
        <li>{t("other", { months: months.patient_care })}</li>
        <li>{t("further", { months: months.further })}</li>
        <li>{t("course", { hours: courseHours })}</li>
        <li>{t("shortest", { months: shortestSection })}</li>
      </ul>
      <p>
        {t.rich("source", {
          link: (text) => (
            <a href={source.url}>
              <GermanName>{text}</GermanName>
            </a>
          ),
          source: `${source.publisher}, ${source.title}`,
        })}
      </p>
    </section>
  );
}

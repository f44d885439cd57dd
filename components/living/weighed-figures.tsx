import { useLocale, useTranslations } from "next-intl";
import { DemoMark } from "@/components/ui/demo-mark";
import type { AspectKey, Dossier } from "@/lib/living/dossier";
import type { Difference } from "@/lib/living/for-and-against";
import { aspectName, aspectText } from "./living-words";
import styles from "./weighed-figures.module.css";

interface WeighedFiguresProps {
  /** Of the district. */
  name: string;
  region: string;
  /** All districts of the region in words, e.g. "Stadtteile". */
  many: string;
  dossier: Dossier;
}

/** What of the figures speaks for a district and what against it, beside what is usual. */
export function WeighedFigures({ name, region, many, dossier }: WeighedFiguresProps) {
  const t = useTranslations("living");
  const { speaksFor, speaksAgainst } = dossier.weighed;
  return (
    <div className={styles.weighed}>
      <section>
        <h2>{t("speaksFor", { name })}</h2>
        <Differences
          of={speaksFor}
          empty={t("nothingFor", { region, many })}
          {...{ region, dossier }}
        />
      </section>
      <section>
        <h2>{t("speaksAgainst", { name })}</h2>
        <Differences
          of={speaksAgainst}
          empty={t("nothingAgainst", { region, many })}
          {...{ region, dossier }}
        />
      </section>
    </div>
  );
}

function Differences({
  of,
  empty,
  region,
  dossier,
}: {
  of: readonly Difference<AspectKey>[];
  empty: string;
  region: string;
  dossier: Dossier;
}) {
  const locale = useLocale();
  const t = useTranslations("living");
  if (of.length === 0) return <p>{empty}</p>;
  return (
    <ul>
      {of.map(({ key, here, median }) => (
        <li key={key}>
          {dossier.invented.includes(key) && <DemoMark />}
          {t("difference", {
            name: aspectName(key, t),
            here: aspectText(key, here, locale, t),
            usual: aspectText(key, median, locale, t),
            region,
          })}
        </li>
      ))}
    </ul>
  );
}

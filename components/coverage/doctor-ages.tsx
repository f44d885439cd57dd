import { useTranslations } from "next-intl";
import { AgeChart } from "@/components/charts/age-chart";
import styles from "@/components/charts/chart-with-table.module.css";
import tables from "@/components/ui/sortable-table.module.css";
import type { OutlookResult } from "@/lib/coverage/results/stored-results";

/** Ages between which doctors work, for bands that are open at one end. */
const YOUNGEST = 30;
const OLDEST_BELOW = 75;

interface DoctorAgesProps {
  region: string;
  ages: OutlookResult["ages"];
  /** The year at whose end the doctors are so old. */
  year: number;
}

/** The ages of a region's doctors as far as they may be told, as a chart and as its table. */
export function DoctorAges({ region, ages, year }: DoctorAgesProps) {
  const t = useTranslations("coverage.doctorAges");
  const { bands, unknownHeads } = ages;
  if (!bands) return null;
  const label = ({ ageFrom, ageBelow }: (typeof bands)[number]) => {
    if (ageFrom === null) return t("below", { age: ageBelow ?? OLDEST_BELOW });
    return ageBelow === null
      ? t("from", { age: ageFrom })
      : t("between", { from: ageFrom, to: ageBelow - 1 });
  };
  const caption = t("caption", { region, year: String(year) });
  return (
    <section className={styles.section}>
      <div>
        <h2>{t("title")}</h2>
        <AgeChart
          bars={bands.map((band) => ({
            label: label(band),
            ageFrom: band.ageFrom ?? YOUNGEST,
            ageBelow: band.ageBelow ?? OLDEST_BELOW,
            people: band.heads,
          }))}
          label={caption}
        />
      </div>
      <table className={tables.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("age")}</th>
            <th scope="col" className={tables.numeric}>
              {t("doctors")}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <tr key={band.ageFrom ?? 0}>
              <th scope="row">{label(band)}</th>
              <td className={tables.numeric}>{band.heads}</td>
            </tr>
          ))}
          {unknownHeads > 0 && (
            <tr>
              <th scope="row">{t("unknown")}</th>
              <td className={tables.numeric}>{unknownHeads}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { CheckField } from "@/components/practices/check-field";
import styles from "@/components/ui/form/filter-form.module.css";
import { localise } from "@/lib/entries/localised-text";
import type { PublishedEntry } from "@/lib/entries/published-entry";
import { addressOf } from "@/lib/i18n/address";
import { elsewhere, PLAN_PARAMETERS, type AskedPlan } from "@/lib/training/plan-address";
import { GP_TRAINING, MONTH_AREAS } from "@/lib/training/training-rules";
import rows from "./planner-form.module.css";

interface PlannerFormProps {
  regionSlug: string;
  asked: AskedPlan;
  stations: readonly PublishedEntry<"training_station">[];
}

/** Rows shown at first, and empty ones below what is filled in. */
const FIRST_ROWS = 4;
const SPARE_ROWS = 2;

/** Sections of the training with their months, in order; a plain form whose answer is an address. */
export function PlannerForm({ regionSlug, asked, stations }: PlannerFormProps) {
  const locale = useLocale();
  const t = useTranslations("training");
  const names = PLAN_PARAMETERS[locale];
  const count = Math.max(FIRST_ROWS, asked.rows.length + SPARE_ROWS);
  const row = (index: number) => asked.rows[index] ?? { station: "", months: "" };
  return (
    <form
      action={addressOf(locale, "/[region]/training/planner", { region: regionSlug })}
      className={rows.form}
      autoComplete="off"
      aria-label={t("planner.label")}
    >
      <ol className={rows.rows}>
        {Array.from({ length: count }, (_, index) => (
          <li key={`${index}:${row(index).station}:${row(index).months}`}>
            <div>
              <label htmlFor={`station-${index}`}>
                {t("planner.station", { number: index + 1 })}
              </label>
              <select
                id={`station-${index}`}
                name={names.station}
                defaultValue={row(index).station}
              >
                <option value="">{t("planner.noStation")}</option>
                {MONTH_AREAS.map((area) => (
                  <optgroup key={area} label={t(`area.${area}`)}>
                    {stations
                      .filter(({ fields }) => fields.area === area)
                      .map(({ slug, fields }) => (
                        <option key={slug} value={slug}>
                          {localise(fields.title, locale).text}
                        </option>
                      ))}
                    <option value={elsewhere(area)}>{t("planner.elsewhere")}</option>
                  </optgroup>
                ))}
              </select>
            </div>
            <div>
              <label htmlFor={`months-${index}`}>{t("planner.months")}</label>
              <input
                id={`months-${index}`}
                name={names.months}
                type="number"
                min={1}
                max={GP_TRAINING.totalMonths}
                inputMode="numeric"
                defaultValue={row(index).months}
              />
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.filter}>
        <CheckField
          name={names.course}
          value="1"
          label={t("planner.course", { hours: GP_TRAINING.courseHours })}
          isOn={asked.hasCourse}
        />
        <button type="submit">{t("planner.show")}</button>
      </div>
    </form>
  );
}

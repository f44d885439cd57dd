import { useTranslations } from "next-intl";
import styles from "./choice-field.module.css";

interface ChoiceFieldProps {
  id: string;
  name: string;
  label: string;
  /** What no choice is called. */
  none: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  /** Whether several can be chosen, each in a list of its own. */
  several?: boolean;
}

/** A choice from a list; where several are possible, the next list stands below the chosen. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { id, name, label, none, options, chosen, several = false } = props;
  const t = useTranslations("places.form");
  const shown = several ? [...chosen, ""] : [chosen[0] ?? ""];
  return (
    <div className={styles.choice}>
      {shown.map((value, index) => (
        <div key={value}>
          <label htmlFor={`${id}-${index}`} data-further={index > 0 || undefined}>
            {index === 0 ? label : t("further", { label })}
          </label>
          <select id={`${id}-${index}`} name={name} defaultValue={value}>
            <option value="">{index === 0 ? none : "–"}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}

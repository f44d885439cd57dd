import styles from "./check-field.module.css";

interface CheckFieldProps {
  name: string;
  value: string;
  label: string;
  isOn: boolean;
}

/** A box to tick; made anew when the address says otherwise, so that it shows that. */
export function CheckField({ name, value, label, isOn }: CheckFieldProps) {
  return (
    <label className={styles.check}>
      <input key={String(isOn)} type="checkbox" name={name} value={value} defaultChecked={isOn} />
      <span>{label}</span>
    </label>
  );
}

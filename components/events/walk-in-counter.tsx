import { useTranslations } from "next-intl";
import styles from "./desk.module.css";

interface WalkInCounterProps {
  count: number;
  /** Id of the form that its buttons send. */
  form: string;
}

/** Counts who comes without having signed up. */
export function WalkInCounter({ count, form }: WalkInCounterProps) {
  const t = useTranslations("signUps.desk");
  return (
    <section>
      <h2>{t("walkIns")}</h2>
      <p>{t("walkInsText")}</p>
      <p className={styles.walkIns}>
        {(["fewer", "more"] as const).map((act) => (
          <button
            key={act}
            type="submit"
            form={form}
            name="act"
            value={act}
            className={styles.out}
            aria-label={t(act)}
          >
            {act === "fewer" ? "−" : "+"}
          </button>
        ))}
        <output>{count}</output>
      </p>
    </section>
  );
}

import { useTranslations } from "next-intl";
import styles from "./demo-mark.module.css";

/** Says that what follows is invented. */
export function DemoMark() {
  const t = useTranslations("demo");
  return <b className={styles.demo}>{t("mark")}</b>;
}

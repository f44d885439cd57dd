import { useTranslations } from "next-intl";
import { localTime } from "@/lib/portal-day";
import styles from "./desk.module.css";

interface CheckInButtonProps {
  guest: { id: number; name: string; checkedInAt: Date | null };
  /** Id of the form that it sends. */
  form: string;
}

/** Notes that somebody is here, or takes that back. */
export function CheckInButton({ guest, form }: CheckInButtonProps) {
  const t = useTranslations("signUps.desk");
  const { id, name, checkedInAt } = guest;
  const isHere = checkedInAt !== null;
  const time = isHere ? localTime(checkedInAt).slice(11) : "";
  return (
    <button
      type="submit"
      form={form}
      name="act"
      value={`${isHere ? "out" : "in"}:${id}`}
      className={isHere ? styles.out : styles.in}
      aria-label={isHere ? t("outOf", { name, time }) : t("inOf", { name })}
    >
      {isHere ? t("out", { time }) : t("in")}
    </button>
  );
}

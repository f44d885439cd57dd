import { useTranslations } from "next-intl";
import type { ProblemState as State } from "@/lib/network/problem-state";
import styles from "./problem-state.module.css";

/** Where a problem stands, in a word. */
export function ProblemState({ state }: { state: State }) {
  const t = useTranslations("problems.states");
  return (
    <span className={`${styles.state} ${state === "open" ? styles.open : ""}`}>{t(state)}</span>
  );
}

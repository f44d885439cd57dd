import { useLocale, useTranslations } from "next-intl";
import { wholeNumber } from "@/lib/i18n/number-format";
import type { ImportPurpose, ImportRunState } from "@/lib/datasets/uploads/schema";
import { RunWatch } from "./run-watch";

interface RunProgressProps {
  purpose: ImportPurpose;
  state: ImportRunState;
  rowsRead: number;
  /** The address of the page itself. */
  here: string;
}

/** That work goes on, and how far it is; the page can be left and found again. */
export function RunProgress({ purpose, state, rowsRead, here }: RunProgressProps) {
  const locale = useLocale();
  const t = useTranslations("staff.data");
  return (
    <section aria-live="polite">
      <p>
        <strong>{t(`progress.${state === "waiting" ? "waiting" : purpose}`)}</strong>{" "}
        {rowsRead > 0 && t("rowsRead", { rows: wholeNumber(rowsRead, locale) })}
      </p>
      <p>
        {t("leave")} <a href={here}>{t("refresh")}</a>
      </p>
      <RunWatch />
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
    </section>
  );
}

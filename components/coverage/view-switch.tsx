import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { coverageViews, outlookYear, type CoverageView } from "@/lib/coverage/coverage-view";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { viewAddress } from "./view-address";
import styles from "./view-switch.module.css";

interface ViewSwitchProps {
  regionSlug: string;
  group: SpecialtyGroup;
  current: CoverageView;
  /** How the view within borders is called, e.g. "im Stadtteil". */
  within: string;
}

/** Leads from one view of a group's coverage to the others, each a page of its own. */
export function ViewSwitch({ regionSlug, group, current, within }: ViewSwitchProps) {
  const locale = useLocale();
  const t = useTranslations("coverage.view");
  return (
    <nav className={styles.switch} aria-label={t("label")}>
      <ul>
        {coverageViews.map((view) => {
          const year = outlookYear(view);
          return (
            <li key={view}>
              <Link
                href={viewAddress(locale, { regionSlug, group, view })}
                aria-current={view === current ? "page" : undefined}
                prefetch={false}
                scroll={false}
              >
                {year === null
                  ? view === "within-reach"
                    ? t("reach")
                    : within
                  : t("outlook", { year })}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
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
              <ViewLink
                href={viewAddress(locale, { regionSlug, group, view })}
                isCurrent={view === current}
                keepsScenario={year !== null && outlookYear(current) !== null}
              >
                {year === null
                  ? view === "within-reach"
                    ? t("reach")
                    : within
                  : t("outlook", { year })}
              </ViewLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface ViewLinkProps {
  href: string;
  isCurrent: boolean;
  /** Whether a reader's own assumptions go along; they are added to the link when there are any. */
  keepsScenario: boolean;
  children: ReactNode;
}

function ViewLink({ href, isCurrent, keepsScenario, children }: ViewLinkProps) {
  const current = isCurrent ? "page" : undefined;
  if (keepsScenario)
    return (
      <a href={href} aria-current={current} data-keeps-scenario>
        {children}
      </a>
    );
  return (
    <Link href={href} aria-current={current} prefetch={false} scroll={false}>
      {children}
    </Link>
  );
}

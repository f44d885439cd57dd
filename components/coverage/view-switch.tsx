import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import {
  coverageViews,
  outlookYear,
  viewSlug,
  type CoverageView,
} from "@/lib/coverage/coverage-view";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
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
  const parameters = {
    region: regionSlug,
    group: locale === "de" ? group.slug : group.slugEnglish,
  };
  return (
    <nav className={styles.switch} aria-label={t("label")}>
      <ul>
        {coverageViews.map((view) => {
          const year = outlookYear(view);
          return (
            <li key={view}>
              <Link
                href={
                  view === "in-district"
                    ? addressOf(locale, "/[region]/coverage/[group]", parameters)
                    : addressOf(locale, "/[region]/coverage/[group]/[view]", {
                        ...parameters,
                        view: viewSlug(view, locale),
                      })
                }
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

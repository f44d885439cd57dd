import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { CoverageView } from "@/lib/coverage/coverage-view";
import { isRatedByDistrict } from "@/lib/coverage/group-coverage";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { groupName } from "./coverage-words";
import { viewAddress } from "./view-address";
import styles from "./group-picker.module.css";

/** A list of all groups behind one button; works without JavaScript. */
export function GroupPicker({
  regionSlug,
  groups,
  current,
  view = "in-district",
}: {
  regionSlug: string;
  groups: readonly SpecialtyGroup[];
  current: SpecialtyGroup | null;
  /** The view that the other groups are shown in, where they have it. */
  view?: CoverageView;
}) {
  const locale = useLocale();
  const t = useTranslations("coverage");
  return (
    <details className={styles.picker}>
      <summary>{current ? groupName(current, locale) : t("pick")}</summary>
      <nav aria-label={t("pick")}>
        <ul>
          {groups.map((group) => (
            <li key={group.slug}>
              <Link
                href={viewAddress(locale, {
                  regionSlug,
                  group,
                  view: isRatedByDistrict(group) ? view : "in-district",
                })}
                aria-current={group.slug === current?.slug ? "page" : undefined}
                prefetch={false}
              >
                {groupName(group, locale)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import { groupName } from "./coverage-words";
import styles from "./group-picker.module.css";

/** A list of all groups behind one button; works without JavaScript. */
export function GroupPicker({
  regionSlug,
  groups,
  current,
}: {
  regionSlug: string;
  groups: readonly SpecialtyGroup[];
  current: SpecialtyGroup | null;
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
                href={addressOf(locale, "/[region]/coverage/[group]", {
                  region: regionSlug,
                  group: locale === "de" ? group.slug : group.slugEnglish,
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

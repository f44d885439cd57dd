import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { groupName } from "@/components/coverage/coverage-words";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import { addressOf } from "@/lib/i18n/address";
import { searchNames } from "@/lib/practices/search/search-names";
import type { DistrictName, PracticeEntry } from "@/lib/regions/schema";
import { addressLine } from "./place-words";
import styles from "./practice-list.module.css";

/** The practices of a district by group: who is here, with name and address. */
export function PracticeList({
  regionSlug,
  district,
  practices,
  groups,
}: {
  regionSlug: string;
  district: DistrictName;
  practices: readonly PracticeEntry[];
  groups: readonly SpecialtyGroup[];
}) {
  const locale = useLocale();
  const t = useTranslations("district");
  const words = useTranslations();
  const { name } = district;
  const names = new Map(groups.map((group) => [group.slug, groupName(group, locale)]));
  return (
    <section>
      <h2 id="practices">{t("practicesTitle", { name })}</h2>
      {practices.length === 0 && <p>{t("practicesNone", { name })}</p>}
      <ul className={styles.list}>
        {practices.map((practice) => (
          <li key={practice.key}>
            <b>
              <Link
                href={addressOf(locale, "/[region]/practices/[practice]", {
                  region: regionSlug,
                  practice: practice.slug,
                })}
                prefetch={false}
              >
                {practice.name ?? t("unnamed")}
              </Link>
            </b>
            <span>{practice.groupSlugs.flatMap((slug) => names.get(slug) ?? []).join(", ")}</span>
            <span>{addressLine(practice) || t("noAddress")}</span>
          </li>
        ))}
      </ul>
      <p className={styles.further}>
        {(["practices", "facilities"] as const).map((list) => (
          <Link
            key={list}
            href={`${addressOf(locale, `/[region]/${list}`, { region: regionSlug })}?${searchNames[locale].district}=${district.slug}`}
            prefetch={false}
            rel="nofollow"
          >
            {words(`${list}.ofDistrict`, { name })}
          </Link>
        ))}
      </p>
    </section>
  );
}
